package jp.tokyo23.zerocarbon.shared.tabular;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/** Which rows of a file are taken over. */
public final class LineChoice {

  /** Every row; one with an error stops them all. */
  public static final LineChoice ALL = new LineChoice(plan -> true);

  /** The rows without an error. */
  public static final LineChoice SOUND = new LineChoice(plan -> !plan.refused());

  private static final Pattern RANGE = Pattern.compile("([0-9]{1,7})(?:-([0-9]{1,7}))?");

  private final Predicate<RowPlan> wanted;

  private LineChoice(Predicate<RowPlan> wanted) {
    this.wanted = wanted;
  }

  /** Lines as people write them: 2-10, 15. */
  public static LineChoice lines(String text) {
    List<Predicate<RowPlan>> ranges =
        Stream.of(
                Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC)
                    .replaceAll("[~〜–]", "-")
                    .split("[,、\\s]+"))
            .filter(part -> !part.isEmpty())
            .map(LineChoice::range)
            .toList();
    if (ranges.isEmpty()) {
      throw new RuleViolation("tabular.linesMissing").at("lines");
    }
    return new LineChoice(plan -> ranges.stream().anyMatch(range -> range.test(plan)));
  }

  private static Predicate<RowPlan> range(String text) {
    Matcher matcher = RANGE.matcher(text);
    if (!matcher.matches()) {
      throw new RuleViolation("tabular.linesUnreadable", text).at("lines");
    }
    int first = Integer.parseInt(matcher.group(1));
    int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
    return plan -> plan.row().line() >= first && plan.row().line() <= last;
  }

  public List<RowPlan> from(List<RowPlan> plans) {
    return plans.stream().filter(wanted).toList();
  }
}
