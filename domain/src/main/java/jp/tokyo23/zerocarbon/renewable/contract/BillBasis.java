package jp.tokyo23.zerocarbon.renewable.contract;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import jp.tokyo23.zerocarbon.renewable.tariff.Adjustment;
import jp.tokyo23.zerocarbon.renewable.tariff.BillRounding;
import jp.tokyo23.zerocarbon.renewable.tariff.BillTerms;
import jp.tokyo23.zerocarbon.renewable.tariff.MonthlyBill;
import jp.tokyo23.zerocarbon.renewable.tariff.MonthlyUse;
import jp.tokyo23.zerocarbon.renewable.tariff.PowerFactor;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.RenewableLevy;
import jp.tokyo23.zerocarbon.renewable.tariff.TaxClass;
import jp.tokyo23.zerocarbon.renewable.tariff.UnitPrice;
import jp.tokyo23.zerocarbon.renewable.tariff.YenFraction;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/** Everything a bill is computed from, and the ways in which invoices are known to go wrong. */
record BillBasis(
    PriceSet prices, MonthlyUse use, Adjustment adjustment, RenewableLevy levies, BillTerms terms) {

  /** Factor 1: the basic charge of 85 %. */
  private static final PowerFactor NEUTRAL = new PowerFactor(85);

  MonthlyBill bill() {
    return MonthlyBill.of(prices, use, adjustment, levies, terms);
  }

  /** The first known mistake, or other reading, that gives exactly this total. */
  Optional<DifferenceCause> causeOf(BigDecimal total) {
    if (roundedOtherwise(total)) {
      return Optional.of(DifferenceCause.OTHER_ROUNDING);
    }
    Map<DifferenceCause, Supplier<BillBasis>> readings = new LinkedHashMap<>();
    readings.put(DifferenceCause.LEVY_TAXED, this::withTaxedLevy);
    readings.put(DifferenceCause.POWER_FACTOR_LEFT_OUT, this::withoutPowerFactor);
    readings.put(DifferenceCause.ADJUSTMENT_LEFT_OUT, this::withoutAdjustment);
    for (var reading : readings.entrySet()) {
      if (reading.getValue().get().gives(total)) {
        return Optional.of(reading.getKey());
      }
    }
    boolean otherYear = withLevyOf(-1).gives(total) || withLevyOf(1).gives(total);
    return otherYear ? Optional.of(DifferenceCause.OTHER_LEVY_YEAR) : Optional.empty();
  }

  private boolean roundedOtherwise(BigDecimal total) {
    for (BillRounding rounding : BillRounding.values()) {
      for (YenFraction fraction : YenFraction.values()) {
        if (with(terms.with(rounding, fraction)).gives(total)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean gives(BigDecimal total) {
    try {
      return bill().total().compareTo(total) == 0;
    } catch (RuleViolation notComputable) {
      return false;
    }
  }

  private BillBasis with(BillTerms otherTerms) {
    return new BillBasis(prices, use, adjustment, levies, otherTerms);
  }

  private BillBasis withTaxedLevy() {
    return with(
        month ->
            levies.unitOf(month).map(unit -> new UnitPrice(unit.yen(), TaxClass.TAX_EXCLUDED)));
  }

  private BillBasis withLevyOf(int years) {
    return with(month -> levies.unitOf(month.plusYears(years)));
  }

  private BillBasis with(RenewableLevy otherLevies) {
    return new BillBasis(prices, use, adjustment, otherLevies, terms);
  }

  private BillBasis withoutPowerFactor() {
    return new BillBasis(prices, use.withPowerFactor(NEUTRAL), adjustment, levies, terms);
  }

  private BillBasis withoutAdjustment() {
    Adjustment none = prices.adjustment(BigDecimal.ZERO, BigDecimal.ZERO);
    return new BillBasis(prices, use, none, levies, terms);
  }
}
