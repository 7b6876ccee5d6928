package jp.tokyo23.zerocarbon.report.web.document;

import java.util.List;
import java.util.regex.Pattern;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;

/** Sets who acts under what is done: 「①参加申込」 above 「（特別区）」. */
final class StepLines {

  private static final Pattern ACTOR = Pattern.compile("(?<=.)（");

  private StepLines() {}

  static Sentence of(Sentence step) {
    String text = ACTOR.matcher(step.text()).replaceFirst("\n（");
    Sentence.Segment words = new Sentence.Segment(text, null);
    return new Sentence(step.key(), List.of(words), step.evidence(), step.handWritten());
  }
}
