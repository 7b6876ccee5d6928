package jp.tokyo23.zerocarbon.renewable.auction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.renewable.facility.MonthlyFigures;
import jp.tokyo23.zerocarbon.renewable.facility.PlannedMonths;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRepository;
import jp.tokyo23.zerocarbon.renewable.grouping.Lot;
import jp.tokyo23.zerocarbon.renewable.grouping.LotConditions;
import jp.tokyo23.zerocarbon.renewable.grouping.LotMember;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlanRepository;
import jp.tokyo23.zerocarbon.renewable.grouping.LotRepository;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanState;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundRepository;
import jp.tokyo23.zerocarbon.renewable.tariff.MonthlyUse;
import jp.tokyo23.zerocarbon.renewable.tariff.PlannedLoad;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import jp.tokyo23.zerocarbon.shared.setting.Settings;

/** Makes the specification of an auction from a lot of a fixed plan. */
@ApplicationScoped
@Transactional
public class LotSpecificationService {

  private static final String GATE = "env.gate";

  private LotRepository lots;
  private LotPlanRepository plans;
  private ProcurementRoundRepository rounds;
  private SupplyPointRepository points;
  private PlannedMonths planned;
  private LotConditions conditions;
  private Settings settings;
  private ActingUser actor;

  protected LotSpecificationService() {} // for the CDI proxy

  @Inject
  public LotSpecificationService(
      LotRepository lots,
      LotPlanRepository plans,
      ProcurementRoundRepository rounds,
      SupplyPointRepository points,
      PlannedMonths planned,
      LotConditions conditions,
      Settings settings,
      ActingUser actor) {
    this.lots = lots;
    this.plans = plans;
    this.rounds = rounds;
    this.points = points;
    this.planned = planned;
    this.conditions = conditions;
    this.settings = settings;
    this.actor = actor;
  }

  /** Lots whose plan is fixed. */
  public List<Lot> lots() {
    actor.user().requireEditor(Optional.empty());
    return plans.all(RecordFilter.ALL).stream()
        .filter(plan -> plan.state() == PlanState.FIXED)
        .flatMap(plan -> lots.ofPlan(plan.id()).stream())
        .toList();
  }

  /**
   * Lines of {@link LotSpecification} with what the register plans for the year of supply.
   *
   * @throws RuleViolation naming the first supply point whose plan has a gap
   */
  public String specification(Long lotId) {
    Lot lot = lot(lotId);
    FiscalYear year = supplyYear(lot);
    List<Long> members = lot.members().stream().map(LotMember::supplyPointId).toList();
    List<PlannedLoad> loads =
        points.withIds(members).stream().map(point -> load(point, year)).toList();
    return LotSpecification.write(loads);
  }

  /**
   * Points of the environmental gate (裾切り); empty where no ward asks for it.
   *
   * @throws RuleViolation where it is asked for and the settings have no points
   */
  public Optional<BigDecimal> environmentalGate(Long lotId) {
    if (!conditions.environmentalGate(lot(lotId).id())) {
      return Optional.empty();
    }
    return Optional.of(
        settings
            .decimal(GATE, TokyoTime.today())
            .orElseThrow(() -> new RuleViolation("auction.settingMissing", GATE)));
  }

  /** A lot that an auction can be prepared for. */
  public Lot lot(Long lotId) {
    return lots().stream()
        .filter(lot -> lot.id().equals(lotId))
        .findFirst()
        .orElseThrow(() -> new RecordNotFound(lotId));
  }

  /**
   * The year in which the round's supply starts; the one after the procurement while it is open.
   */
  private FiscalYear supplyYear(Lot lot) {
    return plans
        .find(lot.planId())
        .flatMap(plan -> rounds.find(plan.roundId()))
        .map(round -> round.times().startOfSupply())
        .map(FiscalYear::of)
        .orElse(lot.fiscalYear().next());
  }

  private PlannedLoad load(SupplyPoint point, FiscalYear year) {
    List<MonthlyUse> months = List.copyOf(planned.of(point, year).values());
    if (months.size() < MonthlyFigures.MONTHS) {
      throw new RuleViolation("lotSpecification.gap", point.label()).at("lotId");
    }
    return new PlannedLoad(point.id(), point.label(), months);
  }
}
