package jp.tokyo23.zerocarbon.report.web;

import java.util.Locale;
import java.util.ResourceBundle;

/** File name of a batch. */
final class ReportBatchNames {

  private static final ResourceBundle TEXT =
      ResourceBundle.getBundle(
          "jp.tokyo23.zerocarbon.report.web.report",
          Locale.JAPANESE,
          ReportBatchNames.class.getClassLoader());

  private ReportBatchNames() {}

  /** 取組状況報告_令和6年度_23区.zip. */
  static String zip(ReportBatch batch) {
    return TEXT.getString("batch.zip").formatted(batch.year().wareki(), batch.wards());
  }
}
