package jp.tokyo23.zerocarbon.sme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.activity.Activity;
import jp.tokyo23.zerocarbon.shared.claim.ClaimKind;
import jp.tokyo23.zerocarbon.shared.claim.Claims;
import jp.tokyo23.zerocarbon.shared.claim.Phrases;
import jp.tokyo23.zerocarbon.shared.claim.ReportBlock;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.ReportSection;
import jp.tokyo23.zerocarbon.shared.claim.SentenceTemplates;

/** 参考資料: the flyers of the seminars. */
@ApplicationScoped
public class SeminarReferences {

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(SeminarReferences.class);

  List<ReportSection> of(List<Activity> seminars) {
    List<ReportItem> items =
        seminars.stream()
            .filter(seminar -> seminar.material() != null)
            .map(SeminarReferences::line)
            .toList();
    if (items.isEmpty()) {
      return List.of();
    }
    return List.of(
        new ReportSection(
            ReportSection.Kind.REFERENCE,
            SmeProgress.CODE,
            WORDS.text("reference.title"),
            List.of(
                new ReportBlock(ReportBlock.Kind.FACTS, WORDS.text("reference.heading"), items))));
  }

  private static ReportItem line(Activity seminar) {
    String host =
        seminar.ward() == null ? WORDS.text("seminar.joint") : seminar.ward().officialName();
    Phrases phrases = new Phrases(WORDS);
    phrases.add("reference.host", "ward", Claims.words(ClaimKind.PARTIES, host, seminar));
    if (seminar.date() != null) {
      phrases.add("reference.date", "date", Claims.date(seminar.date(), seminar));
    }
    phrases.add(
        "reference.material",
        "material",
        Claims.words(ClaimKind.STATEMENT, seminar.material(), seminar));
    return new ReportItem.Bullet(phrases.sentence("sme.reference").about(seminar));
  }
}
