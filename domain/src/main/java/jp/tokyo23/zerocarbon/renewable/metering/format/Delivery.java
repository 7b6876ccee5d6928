package jp.tokyo23.zerocarbon.renewable.metering.format;

/**
 * What a person says about a file that does not say it itself (F1, F2, F3).
 *
 * @param pointNumber the supply point all the days belong to
 */
public record Delivery(String pointNumber, FlowDirection direction, ReadingStatus status) {}
