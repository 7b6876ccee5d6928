package jp.tokyo23.zerocarbon.renewable.metering;

import java.io.IOException;
import java.io.InputStream;

/** Port to where the pieces of a file are put together. */
public interface UploadedFiles {

  /** Bytes that are there already. */
  long received(Long importId);

  /**
   * Adds a piece; what was cut off within an earlier piece is written again.
   *
   * @param offset where in the file the piece begins
   * @return bytes that are there now
   * @throws IOException also for a piece that leaves a gap
   */
  long append(Long importId, long offset, InputStream piece) throws IOException;

  InputStream open(Long importId) throws IOException;

  void discard(Long importId);
}
