package jp.tokyo23.zerocarbon.renewable.metering;

import java.util.Arrays;

/**
 * Which versions of which days are there already, with a digest of their values: 16 bytes a
 * version, so that the two million days of five thousand points and a year fit beside the reader.
 */
final class KnownVersions {

  private static final int FIRST_CAPACITY = 1 << 12;
  private static final int DAY_BITS = 20;
  private static final int STATUS_BITS = 2;
  private static final int REVISION_BITS = 14;
  private static final long FREE = -1;

  private long[] keys = new long[FIRST_CAPACITY];
  private long[] digests = new long[FIRST_CAPACITY];
  private int size;

  KnownVersions() {
    Arrays.fill(keys, FREE);
  }

  /** A key without collisions: point (and direction) by index, day, finality, revision. */
  static long key(int index, long epochDay, int status, int revision) {
    return (((((long) index << DAY_BITS) | epochDay) << STATUS_BITS | status) << REVISION_BITS)
        | revision;
  }

  boolean holds(long key) {
    return keys[place(key)] == key;
  }

  long digest(long key) {
    return digests[place(key)];
  }

  void put(long key, long digest) {
    if (size * 4L > keys.length * 3L) {
      grow();
    }
    int place = place(key);
    if (keys[place] == FREE) {
      size++;
    }
    keys[place] = key;
    digests[place] = digest;
  }

  private int place(long key) {
    long mixed = key * 0x9e3779b97f4a7c15L;
    int mask = keys.length - 1;
    int place = (int) (mixed >>> 32) & mask;
    while (keys[place] != FREE && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldDigests = digests;
    keys = new long[oldKeys.length * 2];
    digests = new long[oldKeys.length * 2];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        digests[place] = oldDigests[i];
      }
    }
  }
}
