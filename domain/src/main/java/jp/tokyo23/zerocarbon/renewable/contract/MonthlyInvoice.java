package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import jp.tokyo23.zerocarbon.renewable.tariff.Adjustment;
import jp.tokyo23.zerocarbon.renewable.tariff.EnergyByBand;
import jp.tokyo23.zerocarbon.renewable.tariff.MonthlyUse;
import jp.tokyo23.zerocarbon.renewable.tariff.PowerFactor;
import jp.tokyo23.zerocarbon.shared.Decimals;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * Invoice of one supply point and billing month, as the supplier sent it. Aggregate root, kept by
 * the ward. A corrected invoice replaces the values; its history keeps those before, with their
 * dates.
 */
@Entity
@Audited
@Table(
    uniqueConstraints =
        @UniqueConstraint(
            name = "monthly_invoice_once",
            columnNames = {"contract_id", "supply_point_id", "billing_month"}))
public class MonthlyInvoice extends TrackedRecord {

  @ManyToOne(fetch = FetchType.EAGER, optional = false)
  @JoinColumn(name = "contract_id")
  private PowerContract contract;

  @Column(nullable = false, length = 5)
  private Ward ward;

  @Column(nullable = false)
  private Long supplyPointId;

  @Column(nullable = false, length = 100)
  private String pointName;

  @Column(nullable = false)
  private FiscalYear fiscalYear;

  @Column(nullable = false, length = 7)
  private YearMonth billingMonth;

  @Column(nullable = false, precision = 12, scale = 3)
  private BigDecimal contractDemand;

  @Column(nullable = false)
  private int powerFactor;

  @Column(precision = 12, scale = 3)
  private BigDecimal standbyDemand;

  @Column(nullable = false, length = 1000)
  private EnergyByBand energy;

  @Column(precision = 12, scale = 6)
  private BigDecimal fuelUnit;

  @Column(precision = 12, scale = 6)
  private BigDecimal marketUnit;

  @Embedded private InvoicedAmounts amounts;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private InvoiceState state;

  @Column(length = 500)
  private String note;

  protected MonthlyInvoice() {} // for Jakarta Persistence

  MonthlyInvoice(PowerContract contract, String pointName, MonthlyInvoiceDetails details) {
    correct(contract, pointName, details);
  }

  final void correct(PowerContract under, String point, MonthlyInvoiceDetails details) {
    if (details.billingMonth() == null) {
      throw new RuleViolation("monthlyUse.incomplete").at("billingMonth");
    }
    if (under.point(details.supplyPointId()).isEmpty()) {
      throw new RuleViolation("monthlyInvoice.foreignPoint").at("supplyPoint");
    }
    contract = under;
    ward = under.ward();
    supplyPointId = details.supplyPointId();
    pointName = point;
    billingMonth = details.billingMonth();
    fiscalYear = FiscalYear.of(billingMonth.atDay(1));
    contractDemand = details.contractDemand();
    powerFactor = details.powerFactor().percent();
    standbyDemand = details.standbyDemand();
    energy = details.energy();
    fuelUnit = details.fuelUnit();
    marketUnit = details.marketUnit();
    amounts = details.amounts();
    note = details.note();
    markPlaceholder(details.placeholder());
  }

  void found(InvoiceState result) {
    state = result;
  }

  public MonthlyUse use() {
    return new MonthlyUse(
        billingMonth,
        contractDemand(),
        new PowerFactor(powerFactor),
        energy.energy(),
        standbyDemand());
  }

  /** The adjustment of the month in the tax class of the contract's prices. */
  public Adjustment adjustment() {
    return contract.prices().adjustment(fuelUnit(), marketUnit());
  }

  @Override
  public String label() {
    return pointName + " " + billingMonth;
  }

  @Override
  public Optional<Ward> owner() {
    return Optional.of(ward);
  }

  public PowerContract contract() {
    return contract;
  }

  public Ward ward() {
    return ward;
  }

  public Long supplyPointId() {
    return supplyPointId;
  }

  public String pointName() {
    return pointName;
  }

  public FiscalYear fiscalYear() {
    return fiscalYear;
  }

  public YearMonth billingMonth() {
    return billingMonth;
  }

  /** [kW]. */
  public BigDecimal contractDemand() {
    return Decimals.plain(contractDemand);
  }

  /** [%]. */
  public int powerFactor() {
    return powerFactor;
  }

  /** 予備電力 [kW]; null where it is not known. */
  public BigDecimal standbyDemand() {
    return Decimals.plain(standbyDemand);
  }

  /** [kWh]. */
  public EnergyByBand energy() {
    return energy;
  }

  /** [yen/kWh]; null where there is none. */
  public BigDecimal fuelUnit() {
    return Decimals.plain(fuelUnit);
  }

  /** [yen/kWh]; null where there is none. */
  public BigDecimal marketUnit() {
    return Decimals.plain(marketUnit);
  }

  public InvoicedAmounts amounts() {
    return amounts;
  }

  /** What the recomputation found when the invoice was saved. */
  public InvoiceState state() {
    return state;
  }

  public String note() {
    return note;
  }
}
