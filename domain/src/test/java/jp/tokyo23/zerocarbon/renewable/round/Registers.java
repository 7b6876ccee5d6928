package jp.tokyo23.zerocarbon.renewable.round;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import jp.tokyo23.zerocarbon.renewable.facility.CurrentContract;
import jp.tokyo23.zerocarbon.renewable.facility.Facility;
import jp.tokyo23.zerocarbon.renewable.facility.FacilitySamples;
import jp.tokyo23.zerocarbon.renewable.facility.InMemoryFacilities;
import jp.tokyo23.zerocarbon.renewable.facility.InMemorySupplyPoints;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointDetails;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointService;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointUses;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.testing.FixedActor;
import jp.tokyo23.zerocarbon.shared.testing.FixedSettings;
import jp.tokyo23.zerocarbon.shared.testing.InMemoryRecords;
import jp.tokyo23.zerocarbon.shared.testing.NoHistory;

/** The registers of a round in memory with the services over them. */
final class Registers {

  final FixedActor actor = FixedActor.officerOf(Ward.KATSUSHIKA);
  final Rounds rounds = new Rounds();
  final Applications applications = new Applications();
  final Points points = new Points();
  final ParticipationRecords participationRecords = new ParticipationRecords();
  final InMemoryFacilities facilities = new InMemoryFacilities();
  final InMemorySupplyPoints supplyPoints = new InMemorySupplyPoints();
  final Participations participations = new Participations(participationRecords);
  final AcceptedPoints accepted = new AcceptedPoints(applications, points);
  final RoundChecks checks = new RoundChecks(applications, accepted);
  final PointSelection selection = new PointSelection(points, supplyPoints);
  final ApplicationInspection inspection =
      new ApplicationInspection(
          rounds,
          points,
          supplyPoints,
          new SupplyPointService(
              supplyPoints,
              facilities,
              new SupplyPointUses(List.of()),
              new FixedSettings(),
              actor,
              NoHistory.aids()));
  final WardApplicationService service =
      new WardApplicationService(
          applications, rounds, selection, inspection, participations, actor, NoHistory.aids());
  final ApplicationDecisionService decisions =
      new ApplicationDecisionService(service, rounds, inspection, selection, participations, actor);

  /** A round of 令和8 that takes applications. */
  ProcurementRound openRound() {
    ProcurementRound round = new ProcurementRound(Sample.round(Sample.TIMES));
    rounds.add(round);
    round.moveOn(RoundState.APPLICATIONS_OPEN);
    return round;
  }

  /** A supply point without a fault, whose present contract ends before the supply starts. */
  SupplyPoint supplyPoint(Ward ward, String name) {
    return supplyPoint(ward, name, LocalDate.of(2027, 3, 31));
  }

  SupplyPoint supplyPoint(Ward ward, String name, LocalDate contractEnd) {
    Facility facility = new Facility(FacilitySamples.school(ward, name));
    facilities.add(facility);
    long number = 1 + supplyPoints.count(RecordFilter.ALL);
    SupplyPointDetails sound =
        FacilitySamples.point(facility.id(), "03100000000000%08d".formatted(number));
    SupplyPoint point =
        new SupplyPoint(
            facility,
            new SupplyPointDetails(
                facility.id(),
                sound.number(),
                null,
                sound.connection(),
                sound.demand(),
                sound.monthlyMaxDemand(),
                sound.plannedEnergy(),
                sound.meterType(),
                sound.meterReadingDay(),
                new CurrentContract("業務用電力", "現在の小売電気事業者", contractEnd, null),
                sound.billing(),
                null,
                null,
                false));
    supplyPoints.add(point);
    return point;
  }

  /** An application of the ward for these supply points, not handed in yet. */
  WardApplication draft(Ward ward, SupplyPoint... wanted) {
    Long round = rounds.all(RecordFilter.ALL).get(0).id();
    Long id = service.register(Sample.application(round, ward));
    service.choose(id, 0, Set.copyOf(List.of(wanted).stream().map(SupplyPoint::id).toList()));
    return service.record(id);
  }

  void actAs(FixedActor other) {
    actor.actAs(other.user());
  }

  /** Register of rounds. */
  static final class Rounds extends InMemoryRecords<ProcurementRound>
      implements ProcurementRoundRepository {}

  /** Register of participations. */
  static final class ParticipationRecords extends InMemoryRecords<WardParticipation>
      implements WardParticipationRepository {

    WardParticipation of(Ward ward) {
      return all(new RecordFilter(null, ward, Sample.R8, null, null)).stream()
          .findFirst()
          .orElse(null);
    }
  }

  /** Register of applications. */
  static final class Applications extends InMemoryRecords<WardApplication>
      implements WardApplicationRepository {

    @Override
    public List<WardApplication> ofRound(Long roundId) {
      return all(RecordFilter.ALL).stream().filter(each -> each.roundId().equals(roundId)).toList();
    }
  }

  /** Register of supply points applied for. */
  static final class Points extends InMemoryRecords<AppliedPoint>
      implements AppliedPointRepository {

    @Override
    public List<AppliedPoint> ofApplications(Collection<Long> applicationIds) {
      return all(RecordFilter.ALL).stream()
          .filter(each -> applicationIds.contains(each.applicationId()))
          .toList();
    }

    @Override
    public List<AppliedPoint> ofSupplyPoints(Collection<Long> supplyPointIds) {
      return all(RecordFilter.ALL).stream()
          .filter(each -> supplyPointIds.contains(each.supplyPointId()))
          .toList();
    }
  }
}
