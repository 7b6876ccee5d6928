/** Pages of the half-hourly meter data: upload, its report, the year of a supply point. */
package jp.tokyo23.zerocarbon.renewable.web.metering;
