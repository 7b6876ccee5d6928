package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * Result of an auction of a lot that was held elsewhere, with the evidence for it. Aggregate root,
 * kept by the secretariat; an award is proposed from it as from the result of an auction here.
 */
@Entity
@Audited
public class OutsideResult extends TrackedRecord {

  private static final int DIGITS = 15;

  @Column(nullable = false)
  private FiscalYear fiscalYear;

  private Long lotId;

  @Column(nullable = false, length = 100)
  private String lotName;

  @Column(nullable = false, length = 100)
  private String heldBy;

  @Column(nullable = false)
  private LocalDate heldOn;

  @Column(nullable = false, length = 200)
  private String protocol;

  @Column private Integer participants;

  @ManyToOne(fetch = FetchType.EAGER, optional = false)
  @JoinColumn(name = "winner_id")
  private Organization winner;

  @Column(nullable = false, precision = DIGITS)
  private BigDecimal evaluationTotal;

  @Column(precision = DIGITS)
  private BigDecimal startAmount;

  @Column(precision = AwardAmounts.LEVY_DIGITS, scale = AwardAmounts.LEVY_PLACES)
  private BigDecimal levyIncluded;

  @Column(nullable = false, length = 4000)
  private PriceSet prices;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private LowPriceResult lowPrice;

  @Column(length = 500)
  private String note;

  protected OutsideResult() {} // for Jakarta Persistence

  public OutsideResult(OutsideResultDetails details, Organization winner) {
    correct(details, winner);
  }

  void correct(OutsideResultDetails details, Organization supplier) {
    if (details.lotName() == null || details.lotName().isBlank()) {
      throw new RuleViolation("award.lotMissing").at("lotName");
    }
    if (details.heldOn().isAfter(TokyoTime.today())) {
      throw new RuleViolation("outsideResult.future").at("heldOn");
    }
    if (details.participants() != null && details.participants() < 1) {
      throw new RuleViolation("outsideResult.participants").at("participants");
    }
    BigDecimal total = AwardAmounts.whole(details.evaluationTotal(), "evaluationTotal");
    BigDecimal start =
        details.startAmount() == null
            ? null
            : AwardAmounts.whole(details.startAmount(), "startAmount");
    BigDecimal levy = AwardAmounts.part(details.levyIncluded(), total);
    fiscalYear = details.fiscalYear();
    lotId = details.lotId();
    lotName = details.lotName();
    heldBy = details.heldBy();
    heldOn = details.heldOn();
    protocol = details.protocol();
    participants = details.participants();
    winner = supplier;
    evaluationTotal = total;
    startAmount = start;
    levyIncluded = levy;
    prices = details.prices();
    lowPrice = details.lowPrice();
    note = details.note();
    markPlaceholder(details.placeholder());
  }

  @Override
  public String label() {
    return lotName + " " + winner.name();
  }

  public FiscalYear fiscalYear() {
    return fiscalYear;
  }

  /** The lot of the grouping; null where it is in no register here. */
  public Long lotId() {
    return lotId;
  }

  public String lotName() {
    return lotName;
  }

  public String heldBy() {
    return heldBy;
  }

  public LocalDate heldOn() {
    return heldOn;
  }

  public String protocol() {
    return protocol;
  }

  /** Suppliers that bid; null where it is not known. */
  public Integer participants() {
    return participants;
  }

  public Organization winner() {
    return winner;
  }

  /** 評価総額 [yen, tax excluded]. */
  public BigDecimal evaluationTotal() {
    return evaluationTotal;
  }

  /** 開始価格 or 予定価格 [yen, tax excluded]; null where there was none. */
  public BigDecimal startAmount() {
    return startAmount;
  }

  /** Exact levy [yen, tax included] in the total; null where the auction did not count it. */
  public BigDecimal levyIncluded() {
    return levyIncluded;
  }

  public PriceSet prices() {
    return prices;
  }

  public LowPriceResult lowPrice() {
    return lowPrice;
  }

  public String note() {
    return note;
  }
}
