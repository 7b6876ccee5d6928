package jp.tokyo23.zerocarbon.renewable.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.facility.ProcurementRoute;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointCheck;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRepository;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRow;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointService;
import jp.tokyo23.zerocarbon.shared.Finding;

/** Puts together what the checks say of an application as it stands today. */
@ApplicationScoped
public class ApplicationInspection {

  private ProcurementRoundRepository rounds;
  private AppliedPointRepository applied;
  private SupplyPointRepository supplyPoints;
  private SupplyPointService checks;

  protected ApplicationInspection() {} // for the CDI proxy

  @Inject
  public ApplicationInspection(
      ProcurementRoundRepository rounds,
      AppliedPointRepository applied,
      SupplyPointRepository supplyPoints,
      SupplyPointService checks) {
    this.rounds = rounds;
    this.applied = applied;
    this.supplyPoints = supplyPoints;
    this.checks = checks;
  }

  ApplicationFindings of(WardApplication application, LocalDate today) {
    List<AppliedPoint> points = applied.of(application);
    Map<Long, SupplyPoint> known =
        supplyPoints.withIds(points.stream().map(AppliedPoint::supplyPointId).toList()).stream()
            .collect(Collectors.toMap(SupplyPoint::id, Function.identity()));
    LocalDate start =
        rounds.find(application.roundId()).map(round -> round.times().startOfSupply()).orElse(null);
    return new ApplicationFindings(
        ApplicationCheck.of(application.conditions(), start),
        points.stream()
            .map(point -> findings(point, known.get(point.supplyPointId()), application, today))
            .toList());
  }

  private PointFindings findings(
      AppliedPoint applied, SupplyPoint point, WardApplication application, LocalDate today) {
    List<Finding> found = new ArrayList<>(checks.findings(point.details()));
    ContractConditions conditions = applied.conditions().orElse(application.conditions());
    wantedStart(conditions.supply())
        .ifPresent(start -> found.addAll(SupplyPointCheck.forStart(point.details(), start, today)));
    if (point.facility().procurementRoute() != ProcurementRoute.JOINT_AUCTION) {
      found.add(Finding.error("procurementRoute", "wardApplication.otherRoute"));
    }
    String reason =
        applied.warningReason() == null ? point.warningReason() : applied.warningReason();
    boolean own = !applied.conditions().equals(ContractConditions.NONE);
    return new PointFindings(applied.id(), SupplyPointRow.of(point), own, found, reason);
  }

  /** The last day on which the supply may start: until then the present contract has to end. */
  private static Optional<LocalDate> wantedStart(SupplyWish supply) {
    return Optional.ofNullable(supply.startUntil())
        .or(() -> Optional.ofNullable(supply.startFrom()));
  }
}
