/** Half-hourly data on the way in, and what is derived from them. */
package jp.tokyo23.zerocarbon.renewable.metering;
