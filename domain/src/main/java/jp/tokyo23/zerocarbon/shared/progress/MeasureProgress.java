package jp.tokyo23.zerocarbon.shared.progress;

import java.time.LocalDate;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * What the portal and the report know of a measure. Each measure has one implementation, found by
 * CDI; nobody else sees the measure's classes.
 */
public interface MeasureProgress {

  MeasureCode measure();

  /** One cell for each of the 23 wards, in the order of their codes. */
  List<MatrixCell> cells(FiscalYear year);

  KeyFigure keyFigure(FiscalYear year);

  ProgressChart chart(FiscalYear year);

  /**
   * What waits to be done, joint or by this ward; {@code ward} is null for the secretariat's view
   * of all.
   */
  List<DueItem> dueItems(FiscalYear year, Ward ward, LocalDate today);

  MeasureReport report(Viewpoint viewpoint);
}
