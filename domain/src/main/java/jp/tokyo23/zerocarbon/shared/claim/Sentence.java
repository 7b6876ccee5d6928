package jp.tokyo23.zerocarbon.shared.claim;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.record.RecordRef;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;

/**
 * A sentence of a report: fixed words and claims in turn.
 *
 * @param key name of its template, or of the free paragraph; unique within a report
 * @param evidence records behind the sentence as a whole, beside those of its claims
 * @param handWritten a person wrote it freely; nothing but its own record stands behind it
 */
public record Sentence(
    String key, List<Segment> segments, List<RecordRef> evidence, boolean handWritten)
    implements Serializable {

  /** A run of words; {@code claim} is null where the words are fixed. */
  public record Segment(String text, Claim claim) implements Serializable {}

  public Sentence {
    segments = List.copyOf(segments);
    evidence = List.copyOf(evidence);
  }

  /** Words that need no record: captions and fixed phrases. */
  public static Sentence fixed(String key, String text) {
    return new Sentence(key, List.of(new Segment(text, null)), List.of(), false);
  }

  /** The same sentence told of this record, where a template is used once a record. */
  public Sentence about(TrackedRecord record) {
    return new Sentence(key + "." + record.id(), segments, evidence, handWritten);
  }

  public String text() {
    return segments.stream().map(Segment::text).collect(Collectors.joining());
  }

  public List<Claim> claims() {
    return segments.stream().map(Segment::claim).filter(claim -> claim != null).toList();
  }

  /** All records behind the sentence, each once. */
  public List<RecordRef> records() {
    return Stream.concat(
            evidence.stream(), claims().stream().flatMap(claim -> claim.records().stream()))
        .distinct()
        .toList();
  }
}
