package jp.tokyo23.zerocarbon.forest;

import jp.tokyo23.zerocarbon.shared.FiscalYear;

/** What is written down of a comment. */
public record TourCommentDetails(FiscalYear fiscalYear, int position, String text) {}
