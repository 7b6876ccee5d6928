package jp.tokyo23.zerocarbon.renewable.grouping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRepository;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Reads {@link Lot}s; they come into being with their plan only. */
@ApplicationScoped
@Transactional
public class LotService extends RecordService<Lot, LotDetails> {

  private LotPlanService plans;
  private SupplyPointRepository points;

  protected LotService() {} // for the CDI proxy

  @Inject
  public LotService(
      LotRepository lots,
      LotPlanService plans,
      SupplyPointRepository points,
      ActingUser actor,
      RecordAids aids) {
    super(lots, actor, aids);
    this.plans = plans;
    this.points = points;
  }

  @Override
  protected boolean joint() {
    return true;
  }

  @Override
  public Lot record(Long id) {
    Lot lot = super.record(id);
    plans.record(lot.planId());
    return lot;
  }

  @Override
  protected Lot create(LotDetails details) {
    throw new RuleViolation("lotPlan.kept");
  }

  @Override
  protected void apply(Lot record, LotDetails details) {
    throw new RuleViolation("lotPlan.kept");
  }

  /** The wards in the lot, with what it costs without each. */
  public List<LotWard> wards(Long lotId) {
    return record(lotId).wards();
  }

  /** Members with the names of their supply points. */
  public List<LotMemberRow> members(Long lotId) {
    List<LotMember> members = record(lotId).members();
    Map<Long, SupplyPoint> known =
        points.withIds(members.stream().map(LotMember::supplyPointId).toList()).stream()
            .collect(Collectors.toMap(SupplyPoint::id, Function.identity()));
    return members.stream()
        .map(member -> LotMemberRow.of(member, known.get(member.supplyPointId())))
        .toList();
  }
}
