package jp.tokyo23.zerocarbon.renewable.persistence;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.function.Consumer;
import jp.tokyo23.zerocarbon.renewable.metering.format.CsvLine;
import jp.tokyo23.zerocarbon.renewable.metering.format.CsvLines;

/** FastCSV; the first megabyte tells the encoding. */
@ApplicationScoped
class FastCsvLines implements CsvLines {

  private static final Charset CP932 = Charset.forName("windows-31j");
  private static final int SAMPLE = 1 << 20;

  @Override
  public Charset read(InputStream file, Consumer<CsvLine> line) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(file, SAMPLE);
    bytes.mark(SAMPLE);
    Charset charset = charset(bytes.readNBytes(SAMPLE));
    bytes.reset();
    try (Reader text = new InputStreamReader(bytes, charset);
        CsvReader<CsvRecord> csv =
            CsvReader.builder()
                .detectBomHeader(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
      for (CsvRecord each : csv) {
        line.accept(
            new CsvLine(
                each.getStartingLineNumber(),
                each.getFields().stream().map(FastCsvLines::halfWidth).toList()));
      }
    }
    return charset;
  }

  private static String halfWidth(String field) {
    return Normalizer.normalize(field, Normalizer.Form.NFKC).replace("\uFEFF", "");
  }

  /** The sample may end within a character, which is no fault of its encoding. */
  private static Charset charset(byte[] sample) {
    CharBuffer characters = CharBuffer.allocate(sample.length);
    boolean malformed =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(sample), characters, false)
            .isError();
    return malformed ? CP932 : StandardCharsets.UTF_8;
  }
}
