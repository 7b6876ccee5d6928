/**
 * Half-hourly meter data as files: readers of the formats F1 to F4 and of HHV-48, and the writer of
 * HHV-48. Knows nothing of where days are stored.
 */
package jp.tokyo23.zerocarbon.renewable.metering.format;
