/**
 * Capacitated p-median problems in whole numbers: plans, and lower bounds that prove how good they
 * are. Knows nothing of electricity.
 */
package jp.tokyo23.zerocarbon.renewable.grouping.solver;
