package jp.tokyo23.zerocarbon.shared.progress;

import jp.tokyo23.zerocarbon.shared.FiscalYear;

/** The fiscal year that people work on unless they choose another. */
public interface WorkingYear {

  FiscalYear year();
}
