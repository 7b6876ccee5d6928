package jp.tokyo23.zerocarbon.renewable.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.Decimals;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/**
 * One grid connection of a facility (供給地点): contracts, meters and prices belong to it. Aggregate
 * root.
 *
 * <p>Its number is unique. Rounds, lots, meter data and contracts refer to it; while one of them
 * does, it stays.
 */
@Entity
@Audited
public class SupplyPoint extends TrackedRecord {

  @ManyToOne(fetch = FetchType.EAGER, optional = false)
  @JoinColumn(name = "facility_id")
  private Facility facility;

  @Column(nullable = false, unique = true, length = SupplyPointNumber.LENGTH)
  private String number;

  @Column(length = 50)
  private String name;

  @Embedded private GridConnection connection;

  @Embedded private DemandTerms demand;

  @Column(length = 300)
  private MonthlyFigures monthlyMaxDemand;

  @Column(length = 300)
  private MonthlyFigures plannedEnergy;

  /** Kept beside the months, so that the database can add it up. */
  @NotAudited
  @Column(precision = 16, scale = 3)
  private BigDecimal annualEnergy;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private MeterType meterType;

  @Column(nullable = false)
  private Integer meterReadingDay;

  @Embedded private CurrentContract currentContract;

  @Embedded private Billing billing;

  @Column(length = 500)
  private String warningReason;

  @Column(length = 500)
  private String note;

  protected SupplyPoint() {} // for Jakarta Persistence

  public SupplyPoint(Facility facility, SupplyPointDetails details) {
    correct(facility, details);
  }

  final void correct(Facility place, SupplyPointDetails details) {
    facility = place;
    number = details.number().digits();
    name = details.name();
    connection = details.connection();
    demand = details.demand();
    monthlyMaxDemand = details.monthlyMaxDemand();
    plannedEnergy = details.plannedEnergy();
    annualEnergy = plannedEnergy.sum().orElse(null);
    meterType = details.meterType();
    meterReadingDay = details.meterReadingDay();
    currentContract = details.currentContract();
    billing = details.billing();
    warningReason = details.warningReason();
    note = details.note();
    markPlaceholder(details.placeholder());
  }

  public SupplyPointDetails details() {
    return new SupplyPointDetails(
        facility.id(),
        number(),
        name,
        connection,
        demand,
        monthlyMaxDemand(),
        plannedEnergy(),
        meterType,
        meterReadingDay,
        currentContract(),
        billing(),
        warningReason,
        note,
        placeholder());
  }

  @Override
  public String label() {
    return name == null ? facility.name() : facility.name() + " " + name;
  }

  @Override
  public Optional<Ward> owner() {
    return facility.owner();
  }

  public Facility facility() {
    return facility;
  }

  public Ward ward() {
    return facility.ward();
  }

  public SupplyPointNumber number() {
    return new SupplyPointNumber(number);
  }

  /** What tells it from others of the facility; may be null. */
  public String name() {
    return name;
  }

  public GridConnection connection() {
    return connection;
  }

  public VoltageClass voltageClass() {
    return connection.voltageClass();
  }

  public DemandTerms demand() {
    return demand;
  }

  /** 契約電力 [kW]; null where it is not known. */
  public BigDecimal contractDemand() {
    return demand.contractDemand();
  }

  /** 最大需要電力 of each month [kW]. */
  public MonthlyFigures monthlyMaxDemand() {
    return monthlyMaxDemand == null ? MonthlyFigures.NONE : monthlyMaxDemand;
  }

  /** 予定使用電力量 of each month [kWh]. */
  public MonthlyFigures plannedEnergy() {
    return plannedEnergy == null ? MonthlyFigures.NONE : plannedEnergy;
  }

  /** Planned energy of the known months [kWh]; null where none is known. */
  public BigDecimal annualEnergy() {
    return Decimals.plain(annualEnergy);
  }

  public MeterType meterType() {
    return meterType;
  }

  /** 検針日, 1 to 31. */
  public Integer meterReadingDay() {
    return meterReadingDay;
  }

  public CurrentContract currentContract() {
    return currentContract == null ? CurrentContract.unknown() : currentContract;
  }

  public Billing billing() {
    return billing == null ? Billing.unknown() : billing;
  }

  public String warningReason() {
    return warningReason;
  }

  public String note() {
    return note;
  }
}
