package jp.tokyo23.zerocarbon.renewable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.round.ParticipationState;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRound;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundRepository;
import jp.tokyo23.zerocarbon.renewable.round.WardParticipation;
import jp.tokyo23.zerocarbon.renewable.round.WardParticipationRepository;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.QuantitySum;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.activity.Activity;
import jp.tokyo23.zerocarbon.shared.activity.ActivityKind;
import jp.tokyo23.zerocarbon.shared.claim.Claim;
import jp.tokyo23.zerocarbon.shared.claim.ClaimKind;
import jp.tokyo23.zerocarbon.shared.claim.Claims;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;
import jp.tokyo23.zerocarbon.shared.claim.SentenceTemplates;
import jp.tokyo23.zerocarbon.shared.progress.MeasureRecords;
import jp.tokyo23.zerocarbon.shared.progress.MeasureReport;
import jp.tokyo23.zerocarbon.shared.progress.StatementBullets;
import jp.tokyo23.zerocarbon.shared.progress.Viewpoint;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import jp.tokyo23.zerocarbon.shared.statement.Statement;
import jp.tokyo23.zerocarbon.shared.statement.StatementKind;

/** The joint procurement in the status report, told from any ward. */
@ApplicationScoped
public class RenewableReport {

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(RenewableReport.class);

  private ProcurementRoundRepository rounds;
  private WardParticipationRepository participations;
  private MeasureRecords shared;
  private ProcurementResults results;
  private ProcurementEffects effects;

  protected RenewableReport() {} // for the CDI proxy

  @Inject
  public RenewableReport(
      ProcurementRoundRepository rounds,
      WardParticipationRepository participations,
      MeasureRecords shared,
      ProcurementResults results,
      ProcurementEffects effects) {
    this.rounds = rounds;
    this.participations = participations;
    this.shared = shared;
    this.results = results;
    this.effects = effects;
  }

  MeasureReport of(Viewpoint viewpoint) {
    Optional<ProcurementRound> round =
        rounds.all(RecordFilter.of(viewpoint.fiscalYear())).stream().findFirst();
    List<ReportItem> policy =
        new ArrayList<>(StatementBullets.of(statements(viewpoint, StatementKind.POLICY)));
    round.ifPresent(found -> policy.add(steps(found)));
    List<ReportItem> progress = new ArrayList<>();
    round.flatMap(found -> studied(found, viewpoint)).ifPresent(progress::add);
    round.ifPresent(found -> progress.addAll(procured(found, viewpoint)));
    round.ifPresent(found -> progress.addAll(results.of(found)));
    progress.addAll(effects.of(viewpoint));
    progress.addAll(StatementBullets.of(statements(viewpoint, StatementKind.FINDING)));
    progress.addAll(StatementBullets.of(statements(viewpoint, StatementKind.INTENTION)));
    return new MeasureReport(policy, progress, List.of(), List.of());
  }

  private List<Statement> statements(Viewpoint viewpoint, StatementKind kind) {
    return shared.statements(
        RenewableProgress.CODE, viewpoint.fiscalYear(), kind, viewpoint.ward());
  }

  private static ReportItem steps(ProcurementRound round) {
    List<Sentence> steps =
        Stream.of("step.apply", "step.group", "step.auction", "step.contract")
            .map(key -> WORDS.sentence(key, Map.of(), List.of(round)))
            .toList();
    return new ReportItem.Steps(WORDS.text("step.caption"), steps);
  }

  /** 勉強会や説明会 before the auction; nothing when none was held. */
  private Optional<ReportItem> studied(ProcurementRound round, Viewpoint viewpoint) {
    List<Activity> held =
        shared
            .activities(
                RenewableProgress.CODE,
                viewpoint.fiscalYear(),
                ActivityKind.STUDY_SESSION,
                ActivityKind.BRIEFING)
            .stream()
            .filter(activity -> activity.state() == EventState.HELD)
            .toList();
    if (held.isEmpty()) {
      return Optional.empty();
    }
    List<String> kinds =
        held.stream().map(Activity::kind).distinct().sorted().map(Labels::of).toList();
    return Optional.of(
        bullet(
            "studied",
            Map.of(
                "kinds", Claims.parties(kinds, held),
                "method", method(round),
                "criteria", Claims.words(ClaimKind.STATEMENT, round.groupingCriteria(), round))));
  }

  private List<ReportItem> procured(ProcurementRound round, Viewpoint viewpoint) {
    List<WardParticipation> all = participations.all(RecordFilter.of(viewpoint.fiscalYear()));
    List<WardParticipation> taking =
        all.stream().filter(participation -> participation.state().takesPart()).toList();
    if (taking.isEmpty()) {
      return List.of(bullet("nobody", Map.of(), List.of(round)));
    }
    List<ReportItem> items = new ArrayList<>();
    items.add(participation(round, taking, own(all, viewpoint.ward()), viewpoint.ward()));
    facilities(taking).ifPresent(items::add);
    List<WardParticipation> contracting =
        taking.stream()
            .filter(each -> ParticipationState.BEFORE_CONTRACT.contains(each.state()))
            .toList();
    if (!contracting.isEmpty()) {
      String key = round.expectsBothEffects() ? "contracting.expected" : "contracting";
      items.add(
          bullet(key, Map.of(), Stream.concat(Stream.of(round), contracting.stream()).toList()));
    }
    return items;
  }

  /** With how many facilities the wards take part, of those that have said it. */
  private static Optional<ReportItem> facilities(List<WardParticipation> taking) {
    List<WardParticipation> known =
        taking.stream().filter(each -> each.facilities().counts()).toList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    TypedQuantity sum =
        QuantitySum.of(known.stream().map(WardParticipation::facilities).toList(), Unit.FACILITY)
            .total();
    String state = Labels.of(sum.state());
    return Optional.of(
        bullet(
            "facilities",
            Map.of(
                "wards", Claims.count(known, Unit.WARD),
                "facilities", Claims.quantity(sum, known),
                "state", Claims.words(ClaimKind.STATE, state, known.get(0)))));
  }

  private static ReportItem participation(
      ProcurementRound round,
      List<WardParticipation> taking,
      Optional<WardParticipation> own,
      Ward ward) {
    Claim wards = Claims.count(taking, Unit.WARD);
    if (own.isEmpty()
        || own.get().placeholder()
        || own.get().state() == ParticipationState.NO_ANSWER) {
      return bullet(
          "participation.unknown",
          Map.of("wards", wards, "method", method(round), "ward", named(ward, round)));
    }
    Claim named = named(ward, own.get());
    boolean takesPart = own.get().state().takesPart();
    String key = takesPart ? "participation.including" : "participation.excluding";
    return bullet(key, Map.of("wards", wards, "method", method(round), "ward", named));
  }

  private static Claim named(Ward ward, TrackedRecord record) {
    return Claims.words(ClaimKind.PARTIES, ward.officialName(), record);
  }

  private static Claim method(ProcurementRound round) {
    return Claims.words(ClaimKind.STATEMENT, round.method(), round);
  }

  private static Optional<WardParticipation> own(List<WardParticipation> all, Ward ward) {
    return all.stream().filter(participation -> participation.ward() == ward).findFirst();
  }

  private static ReportItem bullet(String key, Map<String, Claim> claims) {
    return bullet(key, claims, List.of());
  }

  private static ReportItem bullet(
      String key, Map<String, Claim> claims, List<? extends TrackedRecord> evidence) {
    return new ReportItem.Bullet(WORDS.sentence("renewable." + key, claims, evidence));
  }
}
