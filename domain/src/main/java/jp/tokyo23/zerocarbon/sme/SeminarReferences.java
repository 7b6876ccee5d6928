package jp.tokyo23.zerocarbon.sme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.shared.activity.Activity;
import jp.tokyo23.zerocarbon.shared.claim.Claim;
import jp.tokyo23.zerocarbon.shared.claim.ClaimKind;
import jp.tokyo23.zerocarbon.shared.claim.Claims;
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
            .filter(seminar -> seminar.material() != null && seminar.date() != null)
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
    Map<String, Claim> claims =
        Map.of(
            "ward", Claims.words(ClaimKind.PARTIES, seminar.ward().officialName(), seminar),
            "date", Claims.date(seminar.date(), seminar),
            "material", Claims.words(ClaimKind.STATEMENT, seminar.material(), seminar));
    return new ReportItem.Bullet(WORDS.sentence("reference.line", claims).about(seminar));
  }
}
