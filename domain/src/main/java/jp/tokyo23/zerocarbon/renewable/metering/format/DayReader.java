package jp.tokyo23.zerocarbon.renewable.metering.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

/** Reads one format, streaming. */
public interface DayReader {

  /**
   * Hands over every day that could be read and tells what could not.
   *
   * @return the encoding the file was read in
   */
  Charset read(InputStream file, DayHandler handler) throws IOException;
}
