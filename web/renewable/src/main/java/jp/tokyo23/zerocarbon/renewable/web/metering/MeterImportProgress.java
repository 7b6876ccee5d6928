package jp.tokyo23.zerocarbon.renewable.web.metering;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** How far a file has been read. */
final class MeterImportProgress {

  private static final long PERCENT = 100;

  private final long size;
  private final AtomicLong read = new AtomicLong();

  MeterImportProgress(long size) {
    this.size = size;
  }

  long percent() {
    return Math.min(PERCENT, read.get() * PERCENT / size);
  }

  InputStream watch(InputStream file) {
    return new FilterInputStream(file) {
      @Override
      public int read() throws IOException {
        int one = super.read();
        read.addAndGet(one < 0 ? 0 : 1);
        return one;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        read.addAndGet(Math.max(0, count));
        return count;
      }
    };
  }
}
