package jp.tokyo23.zerocarbon.shared.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.tokyo23.zerocarbon.shared.claim.Sentence.Segment;
import jp.tokyo23.zerocarbon.shared.record.RecordRef;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;

/**
 * Sentences with places for claims, from the {@code sentences} bundle of a measure:
 * 「{ward}を含めた{wards}が参加しました。」. Every place must be filled and every claim used; a template that
 * does not fit is a programming error.
 */
public final class SentenceTemplates {

  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

  private final ResourceBundle bundle;

  private SentenceTemplates(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** Templates beside the given class. */
  public static SentenceTemplates beside(Class<?> type) {
    return new SentenceTemplates(
        ResourceBundle.getBundle(
            type.getPackageName() + ".sentences", Locale.JAPANESE, type.getClassLoader()));
  }

  /** Fixed words, such as a heading, without any record. */
  public String text(String key) {
    return bundle.getString(key);
  }

  /** A sentence of claims alone. */
  public Sentence sentence(String key, Map<String, Claim> claims) {
    return sentence(key, claims, List.of());
  }

  /** A sentence whose truth rests on further records beside its claims. */
  public Sentence sentence(
      String key, Map<String, Claim> claims, Collection<? extends TrackedRecord> evidence) {
    return new Sentence(key, segments(key, claims), Claims.refs(evidence), false);
  }

  /** A sentence written down in a record, word for word. */
  public static Sentence verbatim(String key, Claim claim) {
    return new Sentence(key, List.of(new Segment(claim.text(), claim)), List.of(), false);
  }

  /** A table cell or caption without a record behind it. */
  public static Sentence handWritten(String key, String text, RecordRef record) {
    return new Sentence(key, List.of(new Segment(text, null)), List.of(record), true);
  }

  private List<Segment> segments(String key, Map<String, Claim> claims) {
    String template = bundle.getString(key);
    List<Segment> segments = new ArrayList<>();
    Matcher place = PLACE.matcher(template);
    int from = 0;
    int filled = 0;
    while (place.find()) {
      addWords(segments, template.substring(from, place.start()));
      Claim claim = claims.get(place.group(1));
      if (claim == null) {
        throw new IllegalStateException("no claim for " + place.group() + " in " + key);
      }
      segments.add(new Segment(claim.text(), claim));
      from = place.end();
      filled++;
    }
    addWords(segments, template.substring(from));
    if (filled < claims.size()) {
      throw new IllegalStateException("claims without a place in " + key);
    }
    return segments;
  }

  private static void addWords(List<Segment> segments, String words) {
    if (!words.isEmpty()) {
      segments.add(new Segment(words, null));
    }
  }
}
