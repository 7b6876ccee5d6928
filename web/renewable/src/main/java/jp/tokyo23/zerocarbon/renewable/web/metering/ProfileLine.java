package jp.tokyo23.zerocarbon.renewable.web.metering;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.load.DayProfile;

/** A line of the table behind the day profile [kW]. */
public record ProfileLine(String time, BigDecimal businessDay, BigDecimal closedDay) {

  static List<ProfileLine> of(DayProfile business, DayProfile closed) {
    return IntStream.range(0, DayReading.SLOTS)
        .mapToObj(
            slot ->
                new ProfileLine(
                    time(slot), business.demands().get(slot), closed.demands().get(slot)))
        .toList();
  }

  static String time(int slot) {
    return slot / 2 + (slot % 2 == 0 ? ":00" : ":30");
  }
}
