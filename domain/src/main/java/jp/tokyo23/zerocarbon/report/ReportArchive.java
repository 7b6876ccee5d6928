package jp.tokyo23.zerocarbon.report;

/**
 * Canonical text of a report, for freezing: JSON with the keys in a fixed order and no white space,
 * so that the same report always gives the same bytes and the same hash.
 */
public interface ReportArchive {

  String write(ReportDocument document);

  ReportDocument read(String content);
}
