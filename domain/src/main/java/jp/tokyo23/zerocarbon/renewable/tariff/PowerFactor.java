package jp.tokyo23.zerocarbon.renewable.tariff;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/** 力率 [%], a whole number from 0 to 100. */
public record PowerFactor(int percent) implements Serializable {

  public static final PowerFactor FULL = new PowerFactor(100);

  private static final MathContext DIGITS = new MathContext(40);
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** Below it the basic charge rises, above it falls (中部電力 料金のしくみ). */
  private static final int REFERENCE = 85;

  public PowerFactor {
    if (percent < 0 || percent > 100) {
      throw new RuleViolation("powerFactor.outOfRange");
    }
  }

  /**
   * 100·P/√(P²+Q²) of 8:00 to 22:00 of the month, half-up to 1 % (柏崎市 specification); empty for a
   * month without use.
   *
   * @param active P [kWh]
   * @param reactive Q [kvarh]
   */
  public static Optional<PowerFactor> of(BigDecimal active, BigDecimal reactive) {
    BigDecimal apparent = active.pow(2).add(reactive.pow(2)).sqrt(DIGITS);
    if (apparent.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal percent = active.multiply(HUNDRED).divide(apparent, DIGITS);
    return Optional.of(new PowerFactor(percent.setScale(0, RoundingMode.HALF_UP).intValueExact()));
  }

  /** (185 − PF)/100: what the basic charge is multiplied by; 1 % for each 1 % off 85 %. */
  public BigDecimal chargeFactor() {
    return BigDecimal.valueOf(100L + REFERENCE - percent, 2);
  }
}
