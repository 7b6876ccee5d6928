package jp.tokyo23.zerocarbon.renewable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.contract.AgreedInvoices;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyInvoice;
import jp.tokyo23.zerocarbon.renewable.emission.ConsumedEnergy;
import jp.tokyo23.zerocarbon.renewable.emission.EnergyUse;
import jp.tokyo23.zerocarbon.renewable.facility.MonthlyFigures;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRepository;
import jp.tokyo23.zerocarbon.shared.FiscalYear;

/** The plan of the supply point's register, and the electricity of the invoices that agree. */
@ApplicationScoped
public class InvoicedEnergy implements ConsumedEnergy {

  private SupplyPointRepository supplyPoints;
  private AgreedInvoices agreed;

  protected InvoicedEnergy() {} // for the CDI proxy

  @Inject
  public InvoicedEnergy(SupplyPointRepository supplyPoints, AgreedInvoices agreed) {
    this.supplyPoints = supplyPoints;
    this.agreed = agreed;
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
        agreed.of(supplyPointId, year).stream()
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
