package jp.tokyo23.zerocarbon.renewable.grouping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.grouping.model.Obstacle;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/**
 * One way to group the accepted supply points of a round. Aggregate root, kept by the secretariat.
 *
 * <p>Proposed by the solver as a draft, or made from another plan by moving a supply point: what it
 * says never changes, a change is a new plan with the next number. From 案 to 提示済み, when the wards
 * agree or object, to 確定; one plan of a round is fixed.
 */
@Entity
@Audited
@Table(
    uniqueConstraints = {
      @UniqueConstraint(
          name = "lot_plan_once",
          columnNames = {"round_id", "plan_number"}),
      @UniqueConstraint(name = "lot_plan_fixed_once", columnNames = "fixed_round")
    })
public class LotPlan extends TrackedRecord {

  private static final int PERCENT_DECIMALS = 2;

  @Column(nullable = false)
  private Long roundId;

  @Column(nullable = false)
  private FiscalYear fiscalYear;

  @Column(nullable = false)
  private Integer planNumber;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private PlanState state = PlanState.DRAFT;

  @Embedded private PlanParameters parameters;

  private int lotCount;
  private int pointCount;
  private int leftCount;

  @Column(nullable = false)
  private Long cost;

  @Column(nullable = false)
  private Long bound;

  @Column(length = 200)
  private String broken;

  private int unstablePairs;
  private Long coreExcess;
  private Boolean coreComplete;
  private Long basedOn;

  // The database lets one plan of a round be fixed.
  private Long fixedRound;

  @Column(length = 500)
  private String note;

  @NotAudited
  @ElementCollection
  @CollectionTable(name = "plan_baseline", joinColumns = @JoinColumn(name = "plan_id"))
  @OrderColumn(name = "place")
  private List<PlanBaseline> baselines = new ArrayList<>();

  @NotAudited
  @ElementCollection
  @CollectionTable(name = "ward_effect", joinColumns = @JoinColumn(name = "plan_id"))
  @OrderColumn(name = "place")
  private List<WardEffect> effects = new ArrayList<>();

  protected LotPlan() {} // for Jakarta Persistence

  LotPlan(FiscalYear fiscalYear, int planNumber, LotPlanDetails details) {
    roundId = details.roundId();
    this.fiscalYear = fiscalYear;
    this.planNumber = planNumber;
    parameters = details.parameters();
    lotCount = details.lots().size();
    pointCount = details.points();
    leftCount = details.left();
    cost = details.cost();
    bound = details.bound();
    broken = details.broken().stream().map(Enum::name).collect(Collectors.joining(" "));
    unstablePairs = details.unstable();
    coreExcess = details.stability().excess();
    coreComplete = details.stability().complete();
    basedOn = details.basedOn();
    note = details.note();
    baselines.addAll(details.baselines());
    effects.addAll(details.effects());
    markPlaceholder(details.placeholder());
  }

  void present() {
    requireState(PlanState.DRAFT);
    state = PlanState.PRESENTED;
  }

  void fix() {
    requireState(PlanState.PRESENTED);
    state = PlanState.FIXED;
    fixedRound = roundId;
  }

  /** Takes a move by hand back: the plan that it changed is the one to go on with. */
  void withdraw() {
    requireState(PlanState.DRAFT);
    if (basedOn == null) {
      throw new RuleViolation("lotPlan.notByHand");
    }
    state = PlanState.WITHDRAWN;
  }

  void requireState(PlanState wanted) {
    if (state != wanted) {
      throw new RuleViolation("lotPlan.stateChanged");
    }
  }

  @Override
  public String label() {
    return fiscalYear.wareki()
        + " "
        + Labels.field(LotPlan.class, "numbered").formatted(planNumber);
  }

  /** How far the cost may be from the best, at most [%]; null where the cost is not positive. */
  public BigDecimal gap() {
    return cost <= 0
        ? null
        : BigDecimal.valueOf(cost - bound)
            .movePointRight(2)
            .divide(BigDecimal.valueOf(cost), PERCENT_DECIMALS, RoundingMode.UP);
  }

  public Long roundId() {
    return roundId;
  }

  public FiscalYear fiscalYear() {
    return fiscalYear;
  }

  public Integer planNumber() {
    return planNumber;
  }

  public PlanState state() {
    return state;
  }

  public PlanParameters parameters() {
    return parameters;
  }

  public int lotCount() {
    return lotCount;
  }

  public int pointCount() {
    return pointCount;
  }

  /** Supply points that could not be grouped, for lack of data. */
  public int leftCount() {
    return leftCount;
  }

  /** [yen/year]. */
  public Long cost() {
    return cost;
  }

  /** No plan within the bounds costs less [yen/year]. */
  public Long bound() {
    return bound;
  }

  /** Bounds that could not be kept. */
  public List<Obstacle> broken() {
    return broken == null || broken.isEmpty()
        ? List.of()
        : Stream.of(broken.split(" ")).map(Obstacle::valueOf).toList();
  }

  /** Pairs of wards that would do better without the others, sharing by the Shapley value. */
  public int unstablePairs() {
    return unstablePairs;
  }

  /**
   * What the set of wards that is worst off pays more than without the others, sharing by the least
   * core [yen/year]; 0 or less when none would do better alone; null in an older plan.
   */
  public Long coreExcess() {
    return coreExcess;
  }

  /** Whether all sets of wards were looked at for it. */
  public boolean coreComplete() {
    return Boolean.TRUE.equals(coreComplete);
  }

  public Long basedOn() {
    return basedOn;
  }

  public String note() {
    return note;
  }

  public List<PlanBaseline> baselines() {
    return List.copyOf(baselines);
  }

  public List<WardEffect> effects() {
    return List.copyOf(effects);
  }
}
