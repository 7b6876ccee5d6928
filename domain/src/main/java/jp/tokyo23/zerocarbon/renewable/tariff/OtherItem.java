package jp.tokyo23.zerocarbon.renewable.tariff;

import java.io.Serializable;
import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/** A further item of a price set, such as 容量拠出金相当額 or 予備電力; may be negative for a discount. */
public record OtherItem(String name, Basis basis, UnitPrice price) implements Serializable {

  private static final int LENGTH = 40;

  public OtherItem {
    if (name == null || name.length() > LENGTH || !name.matches("[^\\s=]+")) {
      throw new RuleViolation("otherItem.unnamed", LENGTH);
    }
  }

  /** A price of 予備電力 under the name that bills have for it. */
  public static OtherItem standby(UnitPrice price) {
    return new OtherItem(Labels.of(BillItem.STANDBY), Basis.PER_STANDBY_KW, price);
  }

  /** Whether this is a price of 予備電力, which is no discount and no surcharge. */
  public boolean forStandby() {
    return basis == Basis.PER_STANDBY_KW;
  }

  /** The same item at another price. */
  public OtherItem at(UnitPrice other) {
    return new OtherItem(name, basis, other);
  }

  /** What the price is multiplied by. */
  public enum Basis {
    /** Contract demand [kW], each month. */
    PER_KW,
    /** 予備電力 [kW], each month; no power factor (to be confirmed). */
    PER_STANDBY_KW,
    /** Energy [kWh]. */
    PER_KWH,
    /** Once a month. */
    PER_MONTH;

    BillItem item() {
      return this == PER_STANDBY_KW ? BillItem.STANDBY : BillItem.OTHER;
    }

    BigDecimal quantity(MonthlyUse use) {
      return switch (this) {
        case PER_KW -> use.contractDemand();
        case PER_STANDBY_KW -> use.knownStandbyDemand();
        case PER_KWH -> use.energy();
        case PER_MONTH -> BigDecimal.ONE;
      };
    }
  }
}
