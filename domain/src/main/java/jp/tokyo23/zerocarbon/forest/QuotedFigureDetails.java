package jp.tokyo23.zerocarbon.forest;

/** What is written down of a quoted figure. */
public record QuotedFigureDetails(int position, String subject, String figure, String source) {}
