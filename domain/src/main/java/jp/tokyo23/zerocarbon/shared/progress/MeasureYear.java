package jp.tokyo23.zerocarbon.shared.progress;

import java.time.LocalDate;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * What the portal knows of one fiscal year of a measure. A snapshot of the records: its parts are
 * asked for together, and none of them reads anything again.
 */
public interface MeasureYear {

  /** One cell for each of the 23 wards, in the order of their codes. */
  List<MatrixCell> cells();

  KeyFigure keyFigure();

  ProgressChart chart();

  /**
   * What waits to be done, joint or by this ward; {@code ward} is null for the secretariat's view
   * of all.
   */
  List<DueItem> dueItems(Ward ward, LocalDate today);
}
