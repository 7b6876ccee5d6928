package jp.tokyo23.zerocarbon.renewable.grouping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityType;
import jp.tokyo23.zerocarbon.renewable.facility.MonthlyFigures;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LoadProfile;

/**
 * Typical day profiles by facility type, which stand in where there are no half-hourly data. The
 * shapes of {@code typical-profiles.csv} are to be confirmed; what is made of them is marked
 * estimated wherever it is shown. Each month is scaled to its planned energy.
 */
final class TypicalProfiles {

  private static final int DAYS_OF_A_WEEK = 7;
  private static final int WORKDAYS = 5;
  private static final int HOLIDAYS = 2;
  private static final Map<FacilityType, long[][]> SHAPES = read();

  private TypicalProfiles() {}

  /**
   * @param energy planned energy of all twelve months [kWh]
   */
  static LoadProfile of(FacilityType type, MonthlyFigures energy) {
    long[][] shape = SHAPES.get(type);
    long week = WORKDAYS * sum(shape[0]) + HOLIDAYS * sum(shape[1]);
    int[] watts = new int[LoadProfile.SLOTS];
    int place = 0;
    for (Month month : MonthlyFigures.months()) {
      BigDecimal wattHours = energy.in(month).orElseThrow().movePointRight(3);
      long whole = wattHours.longValue();
      for (long[] day : shape) {
        for (long part : day) {
          // Load [W] = energy of the slot [Wh] × 2, as a slot is half an hour.
          watts[place++] =
              Math.toIntExact(
                  Math.multiplyExact(whole, 2 * DAYS_OF_A_WEEK * part)
                      / (month.minLength() * week));
        }
      }
    }
    return new LoadProfile(watts);
  }

  private static long sum(long[] values) {
    return Arrays.stream(values).sum();
  }

  private static Map<FacilityType, long[][]> read() {
    Map<FacilityType, long[][]> shapes = new EnumMap<>(FacilityType.class);
    try (InputStream file = TypicalProfiles.class.getResourceAsStream("typical-profiles.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(","))
          .forEach(
              cells ->
                  shapes
                          .computeIfAbsent(FacilityType.valueOf(cells[0]), type -> new long[2][])[
                          "WORKDAY".equals(cells[1]) ? 0 : 1] =
                      Stream.of(cells).skip(2).mapToLong(Long::parseLong).toArray());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return shapes;
  }
}
