package jp.tokyo23.zerocarbon.renewable.metering;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import jp.tokyo23.zerocarbon.renewable.metering.format.MeterFinding;

/** A check of whole months, once all days of a file are there. */
interface MonthCheck {

  void check(
      List<MeteredPoint> points, LocalDate first, LocalDate last, Consumer<MeterFinding> findings);
}
