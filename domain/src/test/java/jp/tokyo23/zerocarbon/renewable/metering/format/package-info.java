/** Files of half-hourly data, read and written. */
package jp.tokyo23.zerocarbon.renewable.metering.format;
