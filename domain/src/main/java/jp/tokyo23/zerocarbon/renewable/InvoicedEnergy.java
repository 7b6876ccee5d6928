package jp.tokyo23.zerocarbon.renewable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyInvoice;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyInvoiceRepository;
import jp.tokyo23.zerocarbon.renewable.emission.ConsumedEnergy;
import jp.tokyo23.zerocarbon.renewable.emission.EnergyUse;
import jp.tokyo23.zerocarbon.renewable.facility.MonthlyFigures;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRepository;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/** The plan of the supply point's register, and the electricity of the invoices. */
@ApplicationScoped
public class InvoicedEnergy implements ConsumedEnergy {

  private SupplyPointRepository supplyPoints;
  private MonthlyInvoiceRepository invoices;

  protected InvoicedEnergy() {} // for the CDI proxy

  @Inject
  public InvoicedEnergy(SupplyPointRepository supplyPoints, MonthlyInvoiceRepository invoices) {
    this.supplyPoints = supplyPoints;
    this.invoices = invoices;
  }

  @Override
  public Optional<EnergyUse> planned(Long supplyPointId) {
    return supplyPoints
        .find(supplyPointId)
        .filter(point -> point.plannedEnergy().complete())
        .flatMap(point -> point.plannedEnergy().sum())
        .map(energy -> new EnergyUse(energy, MonthlyFigures.MONTHS));
  }

  @Override
  public Optional<EnergyUse> actual(Long supplyPointId, FiscalYear year) {
    Map<YearMonth, BigDecimal> months =
        invoices.all(RecordFilter.of(year)).stream()
            .filter(invoice -> invoice.supplyPointId().equals(supplyPointId))
            .collect(
                Collectors.groupingBy(
                    MonthlyInvoice::billingMonth,
                    Collectors.reducing(
                        BigDecimal.ZERO, invoice -> invoice.energy().total(), BigDecimal::add)));
    return months.values().stream()
        .reduce(BigDecimal::add)
        .map(energy -> new EnergyUse(energy, months.size()));
  }
}
