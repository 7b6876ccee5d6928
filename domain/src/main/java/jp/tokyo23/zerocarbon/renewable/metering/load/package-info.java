/** What follows from half-hourly data: demand, load factor, load curves. Pure calculation. */
package jp.tokyo23.zerocarbon.renewable.metering.load;
