package jp.tokyo23.zerocarbon.renewable.auction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.renewable.facility.MonthlyFigures;
import jp.tokyo23.zerocarbon.renewable.facility.PlannedMonths;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRepository;
import jp.tokyo23.zerocarbon.renewable.grouping.Lot;
import jp.tokyo23.zerocarbon.renewable.grouping.LotMember;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlanRepository;
import jp.tokyo23.zerocarbon.renewable.grouping.LotRepository;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanState;
import jp.tokyo23.zerocarbon.renewable.tariff.MonthlyUse;
import jp.tokyo23.zerocarbon.renewable.tariff.PlannedLoad;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;

/** Makes the specification of an auction from a lot of a fixed plan. */
@ApplicationScoped
@Transactional
public class LotSpecificationService {

  private LotRepository lots;
  private LotPlanRepository plans;
  private SupplyPointRepository points;
  private PlannedMonths planned;
  private ActingUser actor;

  protected LotSpecificationService() {} // for the CDI proxy

  @Inject
  public LotSpecificationService(
      LotRepository lots,
      LotPlanRepository plans,
      SupplyPointRepository points,
      PlannedMonths planned,
      ActingUser actor) {
    this.lots = lots;
    this.plans = plans;
    this.points = points;
    this.planned = planned;
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
  public String specification(Long lotId, FiscalYear year) {
    actor.user().requireEditor(Optional.empty());
    Lot lot = lots.find(lotId).orElseThrow(() -> new RecordNotFound(lotId));
    List<Long> members = lot.members().stream().map(LotMember::supplyPointId).toList();
    List<PlannedLoad> loads =
        points.withIds(members).stream().map(point -> load(point, year)).toList();
    return LotSpecification.write(loads);
  }

  private PlannedLoad load(SupplyPoint point, FiscalYear year) {
    List<MonthlyUse> months = List.copyOf(planned.of(point, year).values());
    if (months.size() < MonthlyFigures.MONTHS) {
      throw new RuleViolation("lotSpecification.gap", point.label()).at("lotId");
    }
    return new PlannedLoad(point.id(), point.label(), months);
  }
}
