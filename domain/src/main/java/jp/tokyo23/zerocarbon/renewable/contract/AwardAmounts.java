package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/** The amounts of an award [yen]. Immutable. */
@Embeddable
public class AwardAmounts implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int DIGITS = 15;
  static final int LEVY_DIGITS = 24;
  static final int LEVY_PLACES = 9;

  @Column(nullable = false, precision = 15)
  private BigDecimal evaluationTotal;

  @Column(precision = 15)
  private BigDecimal startAmount;

  @Column(precision = LEVY_DIGITS, scale = LEVY_PLACES)
  private BigDecimal levyIncluded;

  @Column(nullable = false, precision = 15)
  private BigDecimal awardAmount;

  protected AwardAmounts() {} // for Jakarta Persistence

  private AwardAmounts(
      BigDecimal evaluationTotal,
      BigDecimal startAmount,
      BigDecimal levyIncluded,
      BigDecimal taxRate) {
    this.evaluationTotal = evaluationTotal;
    this.startAmount = startAmount;
    this.levyIncluded = levyIncluded;
    BigDecimal taxable =
        levyIncluded == null ? evaluationTotal : evaluationTotal.subtract(levyIncluded);
    awardAmount = evaluationTotal.add(taxable.multiply(taxRate)).setScale(0, RoundingMode.FLOOR);
  }

  static AwardAmounts of(AwardDetails details, BigDecimal taxRate) {
    BigDecimal total = whole(details.evaluationTotal(), "evaluationTotal");
    BigDecimal start = details.startAmount();
    return new AwardAmounts(
        total,
        start == null ? null : whole(start, "startAmount"),
        part(details.levyIncluded(), total),
        taxRate);
  }

  /** The levy in a total: none, or a part of it. */
  static BigDecimal part(BigDecimal levy, BigDecimal total) {
    boolean fits =
        levy == null
            || levy.signum() > 0
                && levy.compareTo(total) < 0
                && levy.stripTrailingZeros().scale() <= LEVY_PLACES;
    if (!fits) {
      throw new RuleViolation("award.levyNoPart").at("levyIncluded");
    }
    return levy;
  }

  /** A positive amount in whole yen that the column holds. */
  static BigDecimal whole(BigDecimal yen, String field) {
    boolean fits =
        yen != null
            && yen.signum() > 0
            && yen.stripTrailingZeros().scale() <= 0
            && yen.precision() - yen.scale() < DIGITS;
    if (!fits) {
      throw new RuleViolation("award.notWholeYen").at(field);
    }
    return yen.setScale(0);
  }

  /** 評価総額, tax excluded. */
  public BigDecimal evaluationTotal() {
    return evaluationTotal;
  }

  /** 開始価格 or 予定価格, tax excluded; null where there was none. */
  public BigDecimal startAmount() {
    return startAmount;
  }

  /** Exact levy [yen, tax included] in the total; null where the auction did not count it. */
  public BigDecimal levyIncluded() {
    return levyIncluded;
  }

  /** 落札価格: the total with tax, which a levy in it has already; fraction of a yen cut off. */
  public BigDecimal awardAmount() {
    return awardAmount;
  }

  /**
   * 落札による低減 [%]: (start − award)/start. Depends on who set the start and is no saving; empty where
   * there was no start amount.
   */
  public Optional<BigDecimal> auctionReduction() {
    return Optional.ofNullable(startAmount)
        .map(
            start ->
                start
                    .subtract(evaluationTotal)
                    .movePointRight(2)
                    .divide(start, 3, RoundingMode.HALF_UP));
  }
}
