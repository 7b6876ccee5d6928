package jp.tokyo23.zerocarbon.renewable.metering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityDemonstration;
import jp.tokyo23.zerocarbon.renewable.facility.InMemoryFacilities;
import jp.tokyo23.zerocarbon.renewable.facility.InMemorySupplyPoints;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.format.FlowDirection;
import jp.tokyo23.zerocarbon.renewable.metering.format.Hhv48Writer;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.testing.InMemoryRecords;
import org.junit.jupiter.api.Test;

/** The example of a delivered file. */
class MeteringDemonstrationTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

  private final InMemorySupplyPoints points = new InMemorySupplyPoints();
  private final InMemoryMeterDays store = new InMemoryMeterDays();
  private final Imports imports = new Imports();

  @Test
  void theExampleSaysTheSizeThatAFileWithItsDaysHas() throws IOException {
    new MeteringDemonstration(
            new FacilityDemonstration(new InMemoryFacilities(), points), points, imports, store)
        .load();

    MeterImport example = imports.all(RecordFilter.ALL).get(0);
    assertEquals(sizeOfTheDays(), example.size());
    assertEquals(64, example.sha256().length());
  }

  private int sizeOfTheDays() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Hhv48Writer file = new Hhv48Writer(bytes)) {
      for (SupplyPoint point : points.all(RecordFilter.ALL)) {
        for (DayReading day :
            store.allVersions(point.id(), FlowDirection.BUY, FIRST, FIRST.plusYears(1))) {
          file.write(day);
        }
      }
    }
    return bytes.size();
  }

  private static final class Imports extends InMemoryRecords<MeterImport>
      implements MeterImportRepository {

    @Override
    public Optional<MeterImport> storedWith(String sha256) {
      return Optional.empty();
    }

    @Override
    public Optional<MeterImport> unfinished(String enteredBy, String fileName, long size) {
      return Optional.empty();
    }
  }
}
