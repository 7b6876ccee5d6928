package jp.tokyo23.zerocarbon.report;

import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;

/** What a ward decides on its report: the day and the section printed at its head. */
public record StatusReportDetails(
    Ward ward, FiscalYear fiscalYear, LocalDate reportDate, String department) {}
