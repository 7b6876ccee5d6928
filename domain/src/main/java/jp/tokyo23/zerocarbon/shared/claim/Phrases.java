package jp.tokyo23.zerocarbon.shared.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.shared.claim.Sentence.Segment;
import jp.tokyo23.zerocarbon.shared.record.RecordRef;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;

/**
 * A sentence put together from phrases, each with its own template, so that what is not recorded
 * leaves no gap: 「{ward}は、」「{organizer}と連携し、」「{date}に」「「{title}」を開催しました。」.
 */
public final class Phrases {

  private final SentenceTemplates words;
  private final List<Segment> segments = new ArrayList<>();
  private final List<RecordRef> evidence = new ArrayList<>();

  public Phrases(SentenceTemplates words) {
    this.words = words;
  }

  /** Adds the phrase of this template with its claims. */
  public Phrases add(String template, Map<String, Claim> claims) {
    segments.addAll(words.sentence(template, claims).segments());
    return this;
  }

  /** Adds a phrase of one claim; nothing where the claim is null. */
  public Phrases add(String template, String place, Claim claim) {
    return claim == null ? this : add(template, Map.of(place, claim));
  }

  /** Names records that the sentence rests on beside those of its claims. */
  public Phrases restingOn(Collection<? extends TrackedRecord> records) {
    evidence.addAll(Claims.refs(records));
    return this;
  }

  /** The sentence under this key. */
  public Sentence sentence(String key) {
    return new Sentence(key, segments, evidence, false);
  }
}
