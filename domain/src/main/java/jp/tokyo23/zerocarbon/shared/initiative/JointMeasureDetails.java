package jp.tokyo23.zerocarbon.shared.initiative;

import jp.tokyo23.zerocarbon.shared.MeasureCode;

/** What is written down of a joint measure; the code is that of its package and never changes. */
public record JointMeasureDetails(MeasureCode code, int position, String title, String summary) {}
