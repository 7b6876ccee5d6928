package jp.tokyo23.zerocarbon.report;

import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.claim.SentenceTemplates;

/** What a report is called before and after freezing, and the head proposed for it. */
final class ReportEditions {

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(ReportEditions.class);

  private ReportEditions() {}

  static String draft() {
    return WORDS.text("edition.draft");
  }

  static String frozen(int number) {
    return WORDS.text("edition.frozen").formatted(number);
  }

  /** Last day of the fiscal year and the section that usually reports. */
  static StatusReportDetails proposedHead(Ward ward, FiscalYear year) {
    return new StatusReportDetails(ward, year, year.lastDay(), WORDS.text("head.department"));
  }
}
