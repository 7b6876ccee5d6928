package jp.tokyo23.zerocarbon.renewable.metering;

import java.util.HashMap;
import java.util.Map;

/**
 * Which versions of which days of one supply point and direction are there already, with a digest
 * of their values: some 11 bytes a version where days follow each other, so that the two million
 * days of five thousand points and a year fit beside the reader in a small heap.
 */
final class KnownVersions {

  private static final int SPAN_BITS = 5;
  private static final int STATUS_BITS = 2;
  private static final int REVISION_BITS = 14;

  private final Map<Integer, Span> spans = new HashMap<>();
  private Span last = new Span(-1);

  boolean holds(long epochDay, int status, int revision) {
    Span span = span(epochDay, status, revision);
    return span != null && (span.present & bit(epochDay)) != 0;
  }

  /** Of a version that is held. */
  long digest(long epochDay, int status, int revision) {
    return span(epochDay, status, revision).digests[place(epochDay)];
  }

  void put(long epochDay, int status, int revision, long digest) {
    Span span = span(epochDay, status, revision);
    if (span == null) {
      span = new Span(key(epochDay, status, revision));
      spans.put(span.key, span);
      last = span;
    }
    span.present |= bit(epochDay);
    span.digests[place(epochDay)] = digest;
  }

  /** Files are in order of days nearly always: the same span is asked for again and again. */
  private Span span(long epochDay, int status, int revision) {
    int key = key(epochDay, status, revision);
    if (last.key == key) {
      return last;
    }
    Span span = spans.get(key);
    last = span == null ? last : span;
    return span;
  }

  private static int key(long epochDay, int status, int revision) {
    int span = (int) (epochDay >> SPAN_BITS);
    return (span << STATUS_BITS | status) << REVISION_BITS | revision;
  }

  private static int place(long epochDay) {
    return (int) epochDay & Integer.SIZE - 1;
  }

  private static int bit(long epochDay) {
    return 1 << place(epochDay);
  }

  /** The same version of 32 days that follow each other. */
  private static final class Span {

    final int key;
    final long[] digests = new long[Integer.SIZE];
    int present;

    Span(int key) {
      this.key = key;
    }
  }
}
