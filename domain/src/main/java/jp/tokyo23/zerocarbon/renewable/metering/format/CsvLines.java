package jp.tokyo23.zerocarbon.renewable.metering.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.function.Consumer;

/** Port to a reader of comma-separated files (RFC 4180), streaming. */
public interface CsvLines {

  /**
   * Hands over every line that is not blank, full-width characters made half-width.
   *
   * @return the encoding the file was read in: UTF-8 where all of it is, else CP932
   */
  Charset read(InputStream file, Consumer<CsvLine> line) throws IOException;
}
