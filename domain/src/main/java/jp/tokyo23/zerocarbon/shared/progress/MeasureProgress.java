package jp.tokyo23.zerocarbon.shared.progress;

import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;

/**
 * What the portal and the report know of a measure. Each measure has one implementation, found by
 * CDI; nobody else sees the measure's classes.
 */
public interface MeasureProgress {

  MeasureCode measure();

  /** What it tells of one fiscal year, with the records as they are now, read once. */
  MeasureYear of(FiscalYear year);

  MeasureReport report(Viewpoint viewpoint);
}
