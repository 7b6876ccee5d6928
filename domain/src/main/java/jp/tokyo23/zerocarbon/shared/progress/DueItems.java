package jp.tokyo23.zerocarbon.shared.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.activity.Activity;
import jp.tokyo23.zerocarbon.shared.claim.SentenceTemplates;

/** Things to do that follow from the shared records of any measure. */
public final class DueItems {

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(DueItems.class);

  private DueItems() {}

  /** What every measure has to do: its planned activities, then the ward's own answer. */
  public static List<DueItem> of(
      List<Activity> activities, List<MatrixCell> cells, Ward ward, LocalDate today) {
    return Stream.concat(
            ofActivities(activities, ward, today).stream(), ofMissingAnswer(cells, ward).stream())
        .toList();
  }

  /** Planned activities: to be held, or past and waiting for 実施済 or 中止. */
  public static List<DueItem> ofActivities(List<Activity> activities, Ward ward, LocalDate today) {
    return activities.stream()
        .filter(activity -> activity.state() == EventState.PLANNED)
        .filter(activity -> concerns(activity, ward))
        .map(activity -> item(activity, today))
        .toList();
  }

  /** The ward's own answer, where it is missing. */
  public static Optional<DueItem> ofMissingAnswer(List<MatrixCell> cells, Ward ward) {
    return cells.stream()
        .filter(cell -> cell.ward() == ward && !cell.state().answered())
        .findFirst()
        .map(cell -> new DueItem(null, WORDS.text("due.answer"), null));
  }

  private static boolean concerns(Activity activity, Ward ward) {
    return ward == null || activity.ward() == null || activity.ward() == ward;
  }

  private static DueItem item(Activity activity, LocalDate today) {
    LocalDate day = activity.date() == null ? null : activity.date().latest();
    boolean past = day != null && day.isBefore(today);
    String key = past ? "due.outcome" : "due.hold";
    return new DueItem(day, WORDS.text(key).formatted(activity.title()), activity.ref());
  }
}
