package jp.tokyo23.zerocarbon.renewable.metering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.format.FlowDirection;
import jp.tokyo23.zerocarbon.renewable.metering.format.Hhv48Writer;
import jp.tokyo23.zerocarbon.renewable.metering.format.ReadingStatus;
import jp.tokyo23.zerocarbon.renewable.metering.format.WattHours;

/**
 * Made-up half-hours as the HHV-48 file they would have come in, so that its size and digest are
 * those of its bytes.
 */
record DemonstrationFile(Map<SupplyPoint, List<DayReading>> days, byte[] content) {

  private static final String SOURCE = "例（仮）";
  private static final int GAP_FROM = 70;
  private static final int GAP_TO = 73;
  private static final int STEP = 100;

  /** As many days of each point; those of the first have a gap to be seen. */
  static DemonstrationFile of(List<SupplyPoint> points, LocalDate first, int length) {
    Map<SupplyPoint, List<DayReading>> days = new LinkedHashMap<>();
    points.forEach(point -> days.put(point, days(point, first, length, point == points.get(0))));
    return new DemonstrationFile(days, written(days.values()));
  }

  private static byte[] written(Collection<List<DayReading>> days) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Hhv48Writer file = new Hhv48Writer(bytes)) {
      for (List<DayReading> ofPoint : days) {
        for (DayReading day : ofPoint) {
          file.write(day);
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<DayReading> days(
      SupplyPoint point, LocalDate first, int length, boolean holed) {
    SplittableRandom random = new SplittableRandom(point.number().digits().hashCode());
    int largest = point.contractDemand().movePointRight(3).intValue() / 2;
    List<DayReading> days = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      if (!holed || i < GAP_FROM || i > GAP_TO) {
        days.add(day(point, first.plusDays(i), largest, random));
      }
    }
    if (holed) {
      days.get(GAP_FROM - 1).set(40, WattHours.MISSING).set(41, WattHours.MISSING);
    }
    return days;
  }

  /**
   * Low at night, high at midday on weekdays, higher in summer; never above the contract demand.
   */
  private static DayReading day(
      SupplyPoint point, LocalDate date, int largest, SplittableRandom random) {
    DayReading day =
        DayReading.of(point.number().digits(), date, FlowDirection.BUY, ReadingStatus.FINAL)
            .from(SOURCE, 1);
    boolean open = date.getDayOfWeek().getValue() < 6;
    int summer = date.getMonthValue() >= 7 && date.getMonthValue() <= 9 ? 100 : 78;
    for (int slot = 0; slot < DayReading.SLOTS; slot++) {
      int fromNoon = Math.abs(slot - 26);
      int percent = open && fromNoon < 14 ? 92 - 3 * fromNoon : 14;
      int value = (int) ((long) largest * percent * summer / 10_000);
      day.set(slot, (value - random.nextInt(value / 10 + 1)) / STEP * STEP);
    }
    return day;
  }
}
