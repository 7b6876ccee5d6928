/**
 * Half-hourly meter data of the supply points: taken in from files, checked, kept with all their
 * versions.
 */
package jp.tokyo23.zerocarbon.renewable.metering;
