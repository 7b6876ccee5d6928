package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.contract.Award;
import jp.tokyo23.zerocarbon.renewable.contract.AwardService;
import jp.tokyo23.zerocarbon.renewable.grouping.Lot;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlanService;
import jp.tokyo23.zerocarbon.renewable.grouping.LotService;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;

/** The lots of fixed plans, for which awards are made. */
@Dependent
public class LotChoices implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private LotPlanService plans;
  @Inject private LotService lots;
  @Inject private AwardService awards;

  List<Lot> of(FiscalYear year) {
    return plans.page(PageQuery.all(RecordFilter.of(year))).stream()
        .filter(plan -> plan.state() == PlanState.FIXED)
        .flatMap(plan -> plans.sheet(plan.id()).lots().stream())
        .toList();
  }

  /** What the lot is called. */
  String name(Long lotId) {
    return lots.record(lotId).label();
  }

  /** The lot that an award is for; empty where it is none of the grouping. */
  Optional<Long> ofAward(Long awardId) {
    return award(awardId).map(Award::lotId);
  }

  /** The procurement year of an award. */
  Optional<FiscalYear> yearOf(Long awardId) {
    return award(awardId).map(Award::fiscalYear);
  }

  private Optional<Award> award(Long id) {
    return id == null
        ? Optional.empty()
        : Optional.ofNullable(NotFoundPage.orElseNotFound(() -> awards.record(id)));
  }

  /** Supply points of the lot. */
  Set<Long> members(Long lotId) {
    return lots.members(lotId).stream()
        .map(member -> member.supplyPointId())
        .collect(Collectors.toSet());
  }
}
