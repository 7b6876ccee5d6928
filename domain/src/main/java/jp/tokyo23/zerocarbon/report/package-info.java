/**
 * Annual status report (取組状況報告) of a ward: composed from what the measures claim, frozen with a
 * hash.
 */
package jp.tokyo23.zerocarbon.report;
