package jp.tokyo23.zerocarbon.renewable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.renewable.round.ApplicationState;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementCalendar;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRound;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundRepository;
import jp.tokyo23.zerocarbon.renewable.round.RoundCalendars;
import jp.tokyo23.zerocarbon.renewable.round.WardApplication;
import jp.tokyo23.zerocarbon.renewable.round.WardApplicationRepository;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.claim.SentenceTemplates;
import jp.tokyo23.zerocarbon.shared.progress.DueItem;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/** What waits to be done in the round of a fiscal year, by a ward or by the secretariat. */
@ApplicationScoped
public class RoundDueItems {

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(RoundDueItems.class);

  private ProcurementRoundRepository rounds;
  private WardApplicationRepository applications;
  private RoundCalendars calendars;

  protected RoundDueItems() {} // for the CDI proxy

  @Inject
  public RoundDueItems(
      ProcurementRoundRepository rounds,
      WardApplicationRepository applications,
      RoundCalendars calendars) {
    this.rounds = rounds;
    this.applications = applications;
    this.calendars = calendars;
  }

  /** Those of the ward; with null those of the secretariat. */
  List<DueItem> of(FiscalYear year, Ward ward) {
    return rounds.all(RecordFilter.of(year)).stream()
        .findFirst()
        .filter(round -> !round.state().ended())
        .map(round -> ward == null ? ofTheSecretariat(round) : ofTheWard(round, ward))
        .orElse(List.of());
  }

  private List<DueItem> ofTheWard(ProcurementRound round, Ward ward) {
    LocalDate until = round.times().applicationsUntil();
    Optional<WardApplication> own = applications.of(round.id(), ward);
    if (own.filter(each -> each.state() == ApplicationState.RETURNED).isPresent()) {
      return List.of(new DueItem(until, WORDS.text("due.mend"), own.get().ref()));
    }
    boolean waiting = own.map(each -> each.state() == ApplicationState.DRAFT).orElse(true);
    return round.takesApplications() && waiting
        ? List.of(
            new DueItem(
                until,
                WORDS.text("due.apply").formatted(round.name()),
                own.map(WardApplication::ref).orElse(round.ref())))
        : List.of();
  }

  private List<DueItem> ofTheSecretariat(ProcurementRound round) {
    List<DueItem> items = new ArrayList<>();
    long submitted =
        applications.ofRound(round.id()).stream()
            .filter(each -> each.state() == ApplicationState.SUBMITTED)
            .count();
    if (submitted > 0) {
      items.add(new DueItem(null, WORDS.text("due.check").formatted(submitted), round.ref()));
    }
    for (ProcurementCalendar.Entry entry : calendars.of(round).entries()) {
      if (entry.due() != null && !entry.step().doneIn(round.state())) {
        String text = WORDS.text("due.step").formatted(round.name(), Labels.of(entry.step()));
        items.add(new DueItem(entry.due(), text, round.ref()));
      }
    }
    return items;
  }
}
