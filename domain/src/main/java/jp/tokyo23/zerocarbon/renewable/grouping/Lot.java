package jp.tokyo23.zerocarbon.renewable.grouping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.grouping.model.HardClass;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LoadFigures;
import jp.tokyo23.zerocarbon.shared.Decimals;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/**
 * A group of supply points that are bought together (グループ), part of one {@link LotPlan} and never
 * changed. Once its plan is fixed, an auction is held for it.
 */
@Entity
@Audited
@Table(
    uniqueConstraints =
        @UniqueConstraint(
            name = "lot_once",
            columnNames = {"plan_id", "lot_number"}))
public class Lot extends TrackedRecord {

  @Column(nullable = false)
  private Long planId;

  @Column(nullable = false)
  private FiscalYear fiscalYear;

  @Column(nullable = false)
  private Integer lotNumber;

  @Column(nullable = false, length = 300)
  private String hardClass;

  private int pointCount;
  private int wardCount;

  @Column(nullable = false)
  private Long energy;

  @Column(nullable = false, precision = 15, scale = 3)
  private BigDecimal demand;

  @Column(nullable = false, precision = 15, scale = 3)
  private BigDecimal peak;

  @Column(nullable = false, precision = 15, scale = 3)
  private BigDecimal bundlingMerit;

  @Column(nullable = false)
  private Long cost;

  @NotAudited
  @ElementCollection
  @CollectionTable(name = "lot_member", joinColumns = @JoinColumn(name = "lot_id"))
  @OrderColumn(name = "place")
  private List<LotMember> members = new ArrayList<>();

  @NotAudited
  @ElementCollection
  @CollectionTable(name = "lot_ward", joinColumns = @JoinColumn(name = "lot_id"))
  @OrderColumn(name = "place")
  private List<LotWard> wards = new ArrayList<>();

  protected Lot() {} // for Jakarta Persistence

  Lot(LotPlan plan, LotDetails details) {
    planId = plan.id();
    fiscalYear = plan.fiscalYear();
    lotNumber = details.number();
    hardClass = excerpt(details.figures().hardClass().label(), 299);
    pointCount = details.members().size();
    wardCount = (int) details.members().stream().map(LotMember::ward).distinct().count();
    energy = details.figures().energy();
    demand = kilowatts(details.figures().demand());
    peak = kilowatts(details.figures().peak());
    bundlingMerit = kilowatts(details.figures().merit());
    cost = details.figures().cost();
    members.addAll(details.members());
    wards.addAll(details.wards());
    markPlaceholder(plan.placeholder());
  }

  private static BigDecimal kilowatts(long watts) {
    return BigDecimal.valueOf(watts, 3);
  }

  @Override
  public String label() {
    return fiscalYear.wareki() + " " + Labels.field(Lot.class, "numbered").formatted(lotNumber);
  }

  public Long planId() {
    return planId;
  }

  public FiscalYear fiscalYear() {
    return fiscalYear;
  }

  /** From 1, within the plan. */
  public Integer lotNumber() {
    return lotNumber;
  }

  /** What its supply points have in common, in words. */
  public String hardClass() {
    return hardClass;
  }

  List<String> criteria() {
    return HardClass.criteriaOf(hardClass);
  }

  public int pointCount() {
    return pointCount;
  }

  public int wardCount() {
    return wardCount;
  }

  /** Planned energy [kWh/year]. */
  public Long energy() {
    return energy;
  }

  /** Sum of the contract demands [kW]. */
  public BigDecimal demand() {
    return Decimals.plain(demand);
  }

  /** Coincident peak of the typical year [kW]. */
  public BigDecimal peak() {
    return Decimals.plain(peak);
  }

  /** 束ねメリット [kW]. */
  public BigDecimal bundlingMerit() {
    return Decimals.plain(bundlingMerit);
  }

  /** Energy over contract demand all year. */
  public BigDecimal loadFactor() {
    return LoadFigures.loadFactor(BigDecimal.valueOf(energy), demand);
  }

  /** [yen/year]. */
  public Long cost() {
    return cost;
  }

  /** The wards in the lot; none in a plan older than this list. */
  public List<LotWard> wards() {
    return List.copyOf(wards);
  }

  public List<LotMember> members() {
    return List.copyOf(members);
  }
}
