package jp.tokyo23.zerocarbon.renewable.web.metering;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.metering.load.HeatMap;

/** The year as lines of cells, an hour a line and a day a cell, small enough for any browser. */
final class HeatMapPicture {

  private HeatMapPicture() {}

  static String of(HeatMap map) {
    StringBuilder picture = new StringBuilder();
    for (int[] hour : map.hours()) {
      picture.append("<div>");
      for (int level : hour) {
        picture.append("<i class=\"h").append(level).append("\"></i>");
      }
      picture.append("</div>");
    }
    return picture.toString();
  }

  /** Months below the picture. */
  static List<Month> months(HeatMap map) {
    List<Month> months = new ArrayList<>();
    int days = map.hours().get(0).length;
    LocalDate last = map.first().plusDays(days - 1L);
    for (YearMonth each = YearMonth.from(map.first());
        !each.isAfter(YearMonth.from(last));
        each = each.plusMonths(1)) {
      months.add(new Month(each));
    }
    return months;
  }

  /** A month on the axis. */
  public record Month(YearMonth month) {

    public int number() {
      return month.getMonthValue();
    }
  }
}
