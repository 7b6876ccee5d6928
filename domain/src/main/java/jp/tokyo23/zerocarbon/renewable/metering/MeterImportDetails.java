package jp.tokyo23.zerocarbon.renewable.metering;

import jp.tokyo23.zerocarbon.renewable.metering.format.FlowDirection;
import jp.tokyo23.zerocarbon.renewable.metering.format.ReadingStatus;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * What is known of a file before its first piece.
 *
 * @param size bytes of the whole file
 * @param ward ward of the person; null for the secretariat
 * @param pointNumber supply point of a file that does not tell it; else null
 */
public record MeterImportDetails(
    String fileName,
    long size,
    Ward ward,
    MeterFormat format,
    String pointNumber,
    FlowDirection direction,
    ReadingStatus status) {}
