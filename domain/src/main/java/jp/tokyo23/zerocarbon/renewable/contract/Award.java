package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.User;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * Award of one lot to the supplier that won it. Aggregate root, kept by the secretariat.
 *
 * <p>Proposed by one person and approved by a second one, or sent back with a reason; whoever
 * corrects it proposes it anew. Final once approved; cancelled only with a reason.
 */
@Entity
@Audited
public class Award extends TrackedRecord {

  @Column(nullable = false)
  private FiscalYear fiscalYear;

  private Long lotId;

  @Column(nullable = false, length = 100)
  private String lotName;

  private Long auctionId;

  @ManyToOne(fetch = FetchType.EAGER, optional = false)
  @JoinColumn(name = "supplier_id")
  private Organization supplier;

  @Embedded private AwardAmounts amounts;

  @Column(nullable = false, length = 4000)
  private PriceSet prices;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private LowPriceResult lowPrice;

  @Column(length = 500)
  private String lowPriceNote;

  @Column(length = 500)
  private String note;

  @Embedded private AwardDecision decision;

  protected Award() {} // for Jakarta Persistence

  Award(AwardDetails details, Organization supplier, BigDecimal taxRate, User proposer) {
    fill(details, supplier, taxRate);
    decision = AwardDecision.proposed(proposer);
  }

  void correct(AwardDetails details, Organization winner, BigDecimal taxRate, User proposer) {
    if (state() == AwardState.APPROVED || state() == AwardState.CANCELLED) {
      throw new RuleViolation("award.final");
    }
    fill(details, winner, taxRate);
    decision = AwardDecision.proposed(proposer);
  }

  private void fill(AwardDetails details, Organization winner, BigDecimal taxRate) {
    if (details.lotName() == null || details.lotName().isBlank()) {
      throw new RuleViolation("award.lotMissing").at("lotName");
    }
    fiscalYear = details.fiscalYear();
    lotId = details.lotId();
    lotName = details.lotName();
    auctionId = details.auctionId();
    supplier = winner;
    amounts = AwardAmounts.of(details, taxRate);
    prices = details.prices();
    lowPrice = details.lowPrice();
    lowPriceNote = details.lowPriceNote();
    note = details.note();
    markPlaceholder(details.placeholder());
  }

  void approve(User person) {
    requireState(AwardState.PROPOSED);
    if (decision.proposedBy(person)) {
      throw new RuleViolation("award.ownProposal");
    }
    if (lowPrice == LowPriceResult.UNDER_EXAMINATION) {
      throw new RuleViolation("award.underExamination");
    }
    decision = decision.made(AwardState.APPROVED, person, null);
  }

  void sendBack(User person, String reason) {
    requireState(AwardState.PROPOSED);
    decision = decision.made(AwardState.RETURNED, person, reason);
  }

  void cancel(User person, String reason) {
    if (state() == AwardState.CANCELLED) {
      throw new RuleViolation("award.final");
    }
    decision = decision.made(AwardState.CANCELLED, person, reason);
  }

  private void requireState(AwardState wanted) {
    if (state() != wanted) {
      throw new RuleViolation("award.notProposed");
    }
  }

  @Override
  public String label() {
    return lotName + " " + supplier.name();
  }

  public AwardState state() {
    return decision.state();
  }

  public FiscalYear fiscalYear() {
    return fiscalYear;
  }

  public Long lotId() {
    return lotId;
  }

  public String lotName() {
    return lotName;
  }

  public Long auctionId() {
    return auctionId;
  }

  public Organization supplier() {
    return supplier;
  }

  public AwardAmounts amounts() {
    return amounts;
  }

  public PriceSet prices() {
    return prices;
  }

  public LowPriceResult lowPrice() {
    return lowPrice;
  }

  public String lowPriceNote() {
    return lowPriceNote;
  }

  public String note() {
    return note;
  }

  public AwardDecision decision() {
    return decision;
  }
}
