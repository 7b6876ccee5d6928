package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.facility.PlannedMonths;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.tariff.EnergyByBand;
import jp.tokyo23.zerocarbon.renewable.tariff.MonthlyUse;

/**
 * Example invoices of April to September: a little less than planned, right to the yen apart from
 * one with a yen too much. A month whose levy is not registered cannot be checked.
 */
@ApplicationScoped
class DemonstrationInvoices {

  private static final int MONTHS = 6;
  private static final BigDecimal OF_THE_PLAN = new BigDecimal("0.97");
  private static final YearMonth WRONG = YearMonth.of(2026, 7);
  private static final BigDecimal FUEL = new BigDecimal("-0.90");

  private MonthlyInvoiceRepository invoices;
  private InvoiceChecks checks;
  private PlannedMonths planning;

  protected DemonstrationInvoices() {} // for the CDI proxy

  @Inject
  DemonstrationInvoices(
      MonthlyInvoiceRepository invoices, InvoiceChecks checks, PlannedMonths planning) {
    this.invoices = invoices;
    this.checks = checks;
    this.planning = planning;
  }

  void add(PowerContract contract, List<SupplyPoint> points) {
    for (SupplyPoint point : points) {
      Map<YearMonth, MonthlyUse> planned = planning.of(point, ContractDemonstration.SUPPLY);
      planned.values().stream().limit(MONTHS).forEach(plan -> add(contract, point, plan));
    }
  }

  private void add(PowerContract contract, SupplyPoint point, MonthlyUse plan) {
    MonthlyInvoice invoice = invoice(contract, point, plan, BigDecimal.ZERO);
    InvoiceCheck check = checks.of(invoice);
    if (check.bill() != null) {
      boolean wrong =
          plan.month().equals(WRONG) && contract.points().get(0).supplyPointId().equals(point.id());
      BigDecimal error = wrong ? BigDecimal.ONE : BigDecimal.ZERO;
      invoice = invoice(contract, point, plan, check.bill().total().add(error));
    }
    invoice.found(checks.of(invoice).state());
    invoices.add(invoice);
  }

  private static MonthlyInvoice invoice(
      PowerContract contract, SupplyPoint point, MonthlyUse plan, BigDecimal total) {
    BigDecimal energy = plan.energy().multiply(OF_THE_PLAN).setScale(0, RoundingMode.HALF_UP);
    MonthlyInvoiceDetails details =
        new MonthlyInvoiceDetails(
            contract.id(),
            point.id(),
            plan.month(),
            plan.contractDemand(),
            plan.powerFactor(),
            plan.standbyDemand(),
            new EnergyByBand(Map.of(plan.energyByBand().keySet().iterator().next(), energy)),
            FUEL,
            null,
            new InvoicedAmounts(total, Map.of()),
            "例として登録した仮の記録です。",
            true);
    return new MonthlyInvoice(contract, point.label(), details);
  }
}
