package jp.tokyo23.zerocarbon.renewable.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRepository;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointTotals;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;

/** Shows where all 23 wards stand with their applications in a round. */
@ApplicationScoped
@Transactional
public class ApplicationOverviewService {

  private ProcurementRoundRepository rounds;
  private WardApplicationRepository applications;
  private AppliedPointRepository applied;
  private SupplyPointRepository supplyPoints;
  private WardParticipationRepository participations;
  private ActingUser actor;

  protected ApplicationOverviewService() {} // for the CDI proxy

  @Inject
  public ApplicationOverviewService(
      ProcurementRoundRepository rounds,
      WardApplicationRepository applications,
      AppliedPointRepository applied,
      SupplyPointRepository supplyPoints,
      WardParticipationRepository participations,
      ActingUser actor) {
    this.rounds = rounds;
    this.applications = applications;
    this.applied = applied;
    this.supplyPoints = supplyPoints;
    this.participations = participations;
    this.actor = actor;
  }

  /** One line a ward, in the order of their codes. */
  public List<ApplicationStanding> standings(Long roundId) {
    actor.user().requireReader();
    ProcurementRound round = rounds.find(roundId).orElseThrow(() -> new RecordNotFound(roundId));
    Map<Ward, WardApplication> written =
        applications.ofRound(roundId).stream()
            .collect(Collectors.toMap(WardApplication::ward, Function.identity()));
    Map<Ward, ParticipationState> states =
        participations.all(RecordFilter.of(round.fiscalYear())).stream()
            .collect(Collectors.toMap(WardParticipation::ward, WardParticipation::state));
    Map<Long, List<SupplyPoint>> points = points(written.values().stream().toList());
    return Arrays.stream(Ward.values())
        .map(
            ward -> {
              ParticipationState state = states.getOrDefault(ward, ParticipationState.NO_ANSWER);
              return Optional.ofNullable(written.get(ward))
                  .map(each -> standing(each, state, points.getOrDefault(each.id(), List.of())))
                  .orElseGet(() -> ApplicationStanding.without(ward, state));
            })
        .toList();
  }

  /** Supply points by the id of the application that they stand in. */
  private Map<Long, List<SupplyPoint>> points(List<WardApplication> written) {
    List<AppliedPoint> all =
        applied.ofApplications(written.stream().map(WardApplication::id).toList());
    Map<Long, SupplyPoint> known =
        supplyPoints.withIds(all.stream().map(AppliedPoint::supplyPointId).toList()).stream()
            .collect(Collectors.toMap(SupplyPoint::id, Function.identity()));
    return all.stream()
        .collect(
            Collectors.groupingBy(
                AppliedPoint::applicationId,
                Collectors.mapping(
                    point -> known.get(point.supplyPointId()), Collectors.toList())));
  }

  private static ApplicationStanding standing(
      WardApplication application, ParticipationState participation, List<SupplyPoint> points) {
    return new ApplicationStanding(
        application.ward(),
        participation,
        application.id(),
        application.state(),
        points.stream().map(point -> point.facility().id()).distinct().count(),
        totals(points),
        application.submittedAt(),
        application.placeholder());
  }

  private static SupplyPointTotals totals(List<SupplyPoint> points) {
    List<BigDecimal> demand = known(points, SupplyPoint::contractDemand);
    List<BigDecimal> energy = known(points, SupplyPoint::annualEnergy);
    return new SupplyPointTotals(
        points.size(), sum(demand), demand.size(), sum(energy), energy.size());
  }

  private static List<BigDecimal> known(
      List<SupplyPoint> points, Function<SupplyPoint, BigDecimal> figure) {
    return points.stream().map(figure).filter(Objects::nonNull).toList();
  }

  private static BigDecimal sum(List<BigDecimal> figures) {
    return figures.stream().reduce(BigDecimal::add).orElse(null);
  }
}
