package jp.tokyo23.zerocarbon.sme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.activity.Activity;
import jp.tokyo23.zerocarbon.shared.claim.Claim;
import jp.tokyo23.zerocarbon.shared.claim.ClaimKind;
import jp.tokyo23.zerocarbon.shared.claim.Claims;
import jp.tokyo23.zerocarbon.shared.claim.Phrases;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.SentenceTemplates;

/** Seminars in the words of a report: held, planned, or planned for a day that has passed. */
final class SeminarSentences {

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(SeminarSentences.class);

  private SeminarSentences() {}

  /** One bullet each; a planned one right after a held one of another ward begins with また. */
  static List<ReportItem> of(List<Activity> seminars, LocalDate reportDate) {
    List<ReportItem> items = new ArrayList<>();
    Activity before = null;
    for (Activity seminar : seminars) {
      boolean also =
          before != null
              && before.state() == EventState.HELD
              && seminar.state() == EventState.PLANNED
              && before.ward() != seminar.ward();
      items.add(told(seminar, also, reportDate));
      before = seminar;
    }
    return items;
  }

  private static ReportItem told(Activity seminar, boolean also, LocalDate reportDate) {
    Phrases phrases = new Phrases(WORDS);
    host(phrases, seminar, also && seminar.ward() != null);
    phrases.add("seminar.with", "organizer", words(seminar.organizer(), seminar));
    phrases.add("seminar.for", "audience", words(seminar.audience(), seminar));
    phrases.add("seminar.on", "date", date(seminar));
    phrases.add(ending(seminar, reportDate), "title", words(seminar.title(), seminar));
    return new ReportItem.Bullet(phrases.sentence("sme.seminar").about(seminar));
  }

  private static void host(Phrases phrases, Activity seminar, boolean also) {
    String name =
        seminar.ward() == null ? WORDS.text("seminar.joint") : seminar.ward().officialName();
    Claim host = Claims.words(ClaimKind.PARTIES, name, seminar);
    phrases.add(also ? "seminar.also" : "seminar.by", "ward", host);
  }

  private static String ending(Activity seminar, LocalDate reportDate) {
    if (seminar.state() == EventState.HELD) {
      return "seminar.held";
    }
    if (seminar.date() == null) {
      return "seminar.undated";
    }
    return seminar.date().latest().isBefore(reportDate) ? "seminar.overdue" : "seminar.planned";
  }

  private static Claim date(Activity seminar) {
    return seminar.date() == null ? null : Claims.date(seminar.date(), seminar);
  }

  private static Claim words(String text, Activity seminar) {
    return text == null ? null : Claims.words(ClaimKind.STATEMENT, text, seminar);
  }
}
