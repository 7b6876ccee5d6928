/**
 * The report as files: PDF slides and an editable DOCX, drawn from the same {@code ReportDocument}.
 */
package jp.tokyo23.zerocarbon.report.web.document;
