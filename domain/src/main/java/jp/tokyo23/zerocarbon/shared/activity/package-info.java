/**
 * Things that take place on a date in any measure: study sessions, seminars, visits, trainings,
 * tours.
 */
package jp.tokyo23.zerocarbon.shared.activity;
