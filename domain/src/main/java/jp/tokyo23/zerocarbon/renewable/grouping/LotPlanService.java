package jp.tokyo23.zerocarbon.renewable.grouping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRound;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundRepository;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.access.User;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/**
 * Use cases of {@link LotPlan}: the secretariat proposes, presents and fixes; wards read what is
 * presented, and agree or object.
 */
@ApplicationScoped
@Transactional
public class LotPlanService extends RecordService<LotPlan, LotPlanDetails> {

  private LotPlanRepository plans;
  private LotRepository lots;
  private PlanOpinionRepository opinions;
  private ProcurementRoundRepository rounds;

  protected LotPlanService() {} // for the CDI proxy

  @Inject
  public LotPlanService(
      LotPlanRepository plans,
      LotRepository lots,
      PlanOpinionRepository opinions,
      ProcurementRoundRepository rounds,
      ActingUser actor,
      RecordAids aids) {
    super(plans, actor, aids);
    this.plans = plans;
    this.lots = lots;
    this.opinions = opinions;
    this.rounds = rounds;
  }

  @Override
  protected boolean joint() {
    return true;
  }

  /** A draft is hidden from wards, since it may still change. */
  @Override
  public LotPlan record(Long id) {
    LotPlan plan = super.record(id);
    if (!plan.state().shown() && !seesDrafts()) {
      throw new RecordNotFound(id);
    }
    return plan;
  }

  @Override
  public List<LotPlan> page(PageQuery query) {
    List<LotPlan> page = super.page(query);
    return seesDrafts() ? page : page.stream().filter(each -> each.state().shown()).toList();
  }

  @Override
  public long count(RecordFilter filter) {
    return seesDrafts() ? super.count(filter) : page(PageQuery.all(filter)).size();
  }

  private boolean seesDrafts() {
    return actor().user().ward() == null;
  }

  @Override
  protected LotPlan create(LotPlanDetails details) {
    ProcurementRound round =
        rounds.find(details.roundId()).orElseThrow(() -> new RecordNotFound(details.roundId()));
    int number =
        plans.ofRound(details.roundId()).stream().mapToInt(LotPlan::planNumber).max().orElse(0);
    return new LotPlan(round.fiscalYear(), number + 1, details);
  }

  @Override
  public Long register(LotPlanDetails details) {
    Long id = super.register(details);
    LotPlan plan = record(id);
    details.lots().forEach(each -> lots.add(new Lot(plan, each)));
    return id;
  }

  @Override
  protected void apply(LotPlan plan, LotPlanDetails details) {
    throw new RuleViolation("lotPlan.kept");
  }

  /** What the page of a plan shows. */
  public PlanSheet sheet(Long id) {
    LotPlan plan = record(id);
    return new PlanSheet(
        plan, plan.baselines(), plan.effects(), lots.ofPlan(id), opinions.ofPlan(id), byHand(plan));
  }

  private List<LotPlan> byHand(LotPlan plan) {
    List<LotPlan> ofRound = plans.ofRound(plan.roundId());
    Map<Long, LotPlan> known =
        ofRound.stream().collect(Collectors.toMap(LotPlan::id, Function.identity()));
    Long proposal = proposal(plan, known);
    return ofRound.stream()
        .filter(each -> !each.id().equals(plan.id()) && proposal(each, known).equals(proposal))
        .filter(each -> each.state().shown() || seesDrafts())
        .filter(each -> each.state() != PlanState.WITHDRAWN)
        .sorted(Comparator.comparing(LotPlan::planNumber))
        .toList();
  }

  private static Long proposal(LotPlan plan, Map<Long, LotPlan> known) {
    LotPlan at = plan;
    while (at.basedOn() != null && known.containsKey(at.basedOn())) {
      at = known.get(at.basedOn());
    }
    return at.id();
  }

  public void present(Long id, long seenVersion) {
    LotPlan plan = editableRecord(id, seenVersion);
    plan.present();
    plans.flush();
  }

  /** Takes a plan made by hand back; answers the plan that it was made from. */
  public Long withdraw(Long id, long seenVersion) {
    LotPlan plan = editableRecord(id, seenVersion);
    plan.withdraw();
    plans.flush();
    return plan.basedOn();
  }

  /** One plan of a round is fixed; objections have to be settled first. */
  public void fix(Long id, long seenVersion) {
    LotPlan plan = editableRecord(id, seenVersion);
    boolean other =
        plans.ofRound(plan.roundId()).stream().anyMatch(each -> each.state() == PlanState.FIXED);
    if (other) {
      throw new RuleViolation("lotPlan.otherFixed");
    }
    if (opinions.ofPlan(id).stream().anyMatch(each -> each.kind() == PlanOpinionKind.OBJECTS)) {
      throw new RuleViolation("lotPlan.objected");
    }
    plan.fix();
    try {
      plans.flush();
    } catch (PersistenceException another) { // fixed by somebody else at the same moment
      throw new RuleViolation("lotPlan.otherFixed");
    }
  }

  /** The acting user's ward agrees or objects, for the first time or anew. */
  public void say(Long id, PlanOpinionKind kind, String reason) {
    LotPlan plan = record(id);
    User person = actor().user();
    plan.requireState(PlanState.PRESENTED);
    if (person.ward() == null) {
      throw new NotPermitted(person.login());
    }
    PlanOpinion opinion =
        opinions.ofPlan(id).stream()
            .filter(each -> each.ward() == person.ward())
            .findFirst()
            .orElseGet(() -> new PlanOpinion(plan, person.ward()));
    person.requireEditor(opinion.owner());
    opinion.say(kind, reason);
    if (opinion.id() == null) {
      opinions.add(opinion);
    }
    opinions.flush();
  }

  /** Whether the acting user may speak for a ward on this plan. */
  public boolean asked(LotPlan plan) {
    User person = actor().user();
    return plan.state() == PlanState.PRESENTED
        && person.ward() != null
        && person.role().editsRecords();
  }
}
