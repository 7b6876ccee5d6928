package jp.tokyo23.zerocarbon.renewable.contract;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.tariff.Adjustment;
import jp.tokyo23.zerocarbon.renewable.tariff.MonthlyUse;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/**
 * Reckons the savings of one supply point under a contract.
 *
 * @param former null where no former tariff is known
 * @param planned planned load of the base year by month, as far as it is known
 */
record PointSavings(
    PowerContract contract, FormerTariff former, Map<YearMonth, MonthlyUse> planned) {

  private static final int MONTHS = 12;

  /** The last fiscal year before the supply. */
  static FiscalYear baseYear(PowerContract contract) {
    return contract.terms().startYear().previous();
  }

  /**
   * 見込み of a year: the planned load under both tariffs with one reference.
   *
   * @param reference stands for the adjustments of both tariffs in every month
   */
  SavingsResult expected(MonthlyAdjustments.Units reference) {
    if (former == null) {
      return SavingsResult.none(SavingsGap.NO_FORMER_TARIFF);
    }
    if (planned.size() < MONTHS) {
      return SavingsResult.none(SavingsGap.NO_PLANNED_LOAD);
    }
    Adjustment same = contract.prices().adjustment(reference.fuel(), reference.market());
    return of(planned.values().stream().map(load -> SavingsMonth.planned(load, same)).toList());
  }

  /**
   * 実績: the invoiced load under both tariffs with the adjustments of each month.
   *
   * @param agreed invoices whose recomputation agrees
   */
  SavingsResult actual(List<MonthlyInvoice> agreed) {
    if (former == null) {
      return SavingsResult.none(SavingsGap.NO_FORMER_TARIFF);
    }
    if (agreed.isEmpty()) {
      return SavingsResult.none(SavingsGap.NO_AGREED_INVOICE);
    }
    List<SavingsMonth> months = new ArrayList<>();
    for (MonthlyInvoice invoice : agreed) {
      YearMonth month = invoice.billingMonth();
      YearMonth base = inBaseYear(month);
      if (planned.containsKey(base)) {
        months.add(
            new SavingsMonth(
                planned.get(base),
                invoice.use(),
                former.adjustment(base),
                former.adjustment(month),
                invoice.adjustment()));
      }
    }
    return months.isEmpty() ? SavingsResult.none(SavingsGap.NO_PLANNED_LOAD) : of(months);
  }

  private YearMonth inBaseYear(YearMonth month) {
    int years = FiscalYear.of(month.atDay(1)).value() - baseYear(contract).value();
    return month.minusYears(years);
  }

  /** Months that cannot be reckoned are left out, and the number of months tells it. */
  private SavingsResult of(List<SavingsMonth> months) {
    List<SavingsMonth> computable = months.stream().filter(this::computable).toList();
    if (computable.isEmpty()) {
      return SavingsResult.none(SavingsGap.NOT_COMPUTABLE);
    }
    SavingsDecomposition effects =
        SavingsDecomposition.of(former.prices(), contract.prices(), computable);
    return new SavingsResult(SavingsGap.NONE, computable.size(), SavingsAmounts.of(effects));
  }

  private boolean computable(SavingsMonth month) {
    try {
      SavingsDecomposition.of(former.prices(), contract.prices(), List.of(month));
      return true;
    } catch (RuleViolation missing) {
      return false;
    }
  }
}
