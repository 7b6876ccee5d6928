package jp.tokyo23.zerocarbon.shared.progress;

import java.io.Serializable;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * From where a report is told: the ward that reports, the fiscal year, and the day printed on it.
 */
public record Viewpoint(Ward ward, FiscalYear fiscalYear, LocalDate reportDate)
    implements Serializable {}
