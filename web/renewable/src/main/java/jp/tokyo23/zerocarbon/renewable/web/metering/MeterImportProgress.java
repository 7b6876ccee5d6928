package jp.tokyo23.zerocarbon.renewable.web.metering;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/** How far a file has been read. */
final class MeterImportProgress {

  static final long PERCENT = 100;

  private final long size;
  private final AtomicLong read = new AtomicLong();
  private volatile boolean cancelled;

  MeterImportProgress(long size) {
    this.size = size;
  }

  long percent() {
    return Math.min(PERCENT, read.get() * PERCENT / size);
  }

  /** Makes the reader stop; too late once all was read. */
  void cancel() {
    cancelled = true;
  }

  private void count(int bytes) {
    if (cancelled) {
      throw new CancellationException("meter import cancelled");
    }
    read.addAndGet(bytes);
  }

  InputStream watch(InputStream file) {
    return new FilterInputStream(file) {
      @Override
      public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        count(Math.max(0, count));
        return count;
      }
    };
  }
}
