package jp.tokyo23.zerocarbon.renewable.round;

import java.time.LocalDate;
import jp.tokyo23.zerocarbon.renewable.facility.BillingForm;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.Ward;

/** Rounds, conditions and applications of fiscal year 令和8 for tests. */
final class Sample {

  static final FiscalYear R8 = new FiscalYear(2026);
  static final LocalDate START = LocalDate.of(2027, 4, 1);
  static final RoundTimes TIMES =
      new RoundTimes(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 30), START);

  private Sample() {}

  static ProcurementRoundDetails round(RoundTimes times) {
    return new ProcurementRoundDetails(
        R8,
        "令和8年度（試行）",
        "リバースオークション方式",
        "契約条件や施設種別",
        ValueState.EXPECTED,
        ValueState.EXPECTED,
        null,
        times,
        null,
        false);
  }

  static SupplyWish months(Integer months) {
    return new SupplyWish(START, START.plusMonths(1), months, null, null);
  }

  static ContractConditions conditions(SupplyWish supply) {
    return new ContractConditions(
        supply,
        new PowerQuality(RenewableRatio.R100, true, false, false),
        new ContractForm(PriceTypes.FIXED_ONLY, false, BillingForm.ONE_BILL, true),
        new LotLimits(true, 3, null));
  }

  static ContractConditions conditions() {
    return conditions(months(12));
  }

  static WardApplicationDetails application(Long roundId, Ward ward) {
    return new WardApplicationDetails(roundId, ward, conditions(), null, false);
  }
}
