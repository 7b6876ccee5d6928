/** What follows from half-hourly data. */
package jp.tokyo23.zerocarbon.renewable.metering.load;
