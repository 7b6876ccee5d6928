package jp.tokyo23.zerocarbon.renewable.auction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.tariff.PlannedLoad;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * The auction of one lot. Aggregate root, kept by the secretariat.
 *
 * <p>A draft is corrected freely. Publishing fixes its rules, its specification and its bidders;
 * from then on its ledger alone tells what happened, and this record changes no more.
 */
@Entity
@Audited
public class Auction extends TrackedRecord {

  /** Longest specification [characters]: about 15,000 lines of one supply point and month. */
  public static final int LONGEST_SPECIFICATION = 1_000_000;

  private static final int LONGEST_RULES = 8_000;

  @Column(nullable = false)
  private FiscalYear fiscalYear;

  @Column(nullable = false, length = 100)
  private String name;

  @Column private Long lotId;

  @Column(nullable = false)
  private boolean rehearsal;

  @Column(nullable = false, length = LONGEST_RULES)
  private KeptRules rules;

  @Column(length = LONGEST_SPECIFICATION)
  private String specification;

  /** Points of the environmental gate (裾切り). */
  @Column(precision = 5, scale = 2)
  private BigDecimal environmentalGate;

  @Column(length = 500)
  private String note;

  @Column private Instant publishedAt;

  protected Auction() {} // for Jakarta Persistence

  public Auction(AuctionDetails details) {
    correct(details);
  }

  void correct(AuctionDetails details) {
    requireDraft();
    RulesCheck.require(details.rules());
    fiscalYear = details.fiscalYear();
    name = details.name();
    lotId = details.lotId();
    rehearsal = details.rehearsal();
    rules = KeptRules.of(details.rules());
    specification = details.specification();
    environmentalGate =
        EnvironmentalPoints.checked(details.environmentalGate(), "environmentalGate");
    note = details.note();
    markPlaceholder(details.placeholder());
  }

  /** Fixes rules and bidders. */
  void publish(AuctionRules fixed, Instant at) {
    requireDraft();
    if (fixed.canonical().length() > LONGEST_RULES) {
      throw new RuleViolation("auction.rulesTooLong");
    }
    rules = KeptRules.of(fixed);
    publishedAt = at;
  }

  void requireDraft() {
    if (published()) {
      throw new RuleViolation("auction.published");
    }
  }

  public boolean published() {
    return publishedAt != null;
  }

  @Override
  public String label() {
    return name;
  }

  public FiscalYear fiscalYear() {
    return fiscalYear;
  }

  public String name() {
    return name;
  }

  /** The lot of the grouping; null where the auction is for a lot of another origin. */
  public Long lotId() {
    return lotId;
  }

  /** Whether the auction is a rehearsal, which never leads to a contract. */
  public boolean rehearsal() {
    return rehearsal;
  }

  public AuctionRules rules() {
    return rules.rules();
  }

  public String specification() {
    return specification;
  }

  /** What the specification plans, the same for every bidder. */
  public List<PlannedLoad> loads() {
    return LotSpecification.read(specification);
  }

  /** Points below which nobody is admitted (裾切り); null where there is no gate. */
  public BigDecimal environmentalGate() {
    return environmentalGate;
  }

  public String note() {
    return note;
  }

  public Instant publishedAt() {
    return publishedAt;
  }
}
