package jp.tokyo23.zerocarbon.renewable.metering.format;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.function.Consumer;

/** FastCSV behind the port, for files that fit in memory. */
final class OracleCsv implements CsvLines {

  @Override
  public Charset read(InputStream file, Consumer<CsvLine> line) throws IOException {
    byte[] bytes = file.readAllBytes();
    Charset charset = charset(bytes);
    String text = new String(bytes, charset).replaceFirst("^\uFEFF", "");
    for (CsvRecord each :
        CsvReader.builder()
            .skipEmptyLines(true)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(text)) {
      line.accept(
          new CsvLine(
              each.getStartingLineNumber(),
              each.getFields().stream()
                  .map(field -> Normalizer.normalize(field, Normalizer.Form.NFKC))
                  .toList()));
    }
    return charset;
  }

  private static Charset charset(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException other) {
      return Charset.forName("windows-31j");
    }
  }
}
