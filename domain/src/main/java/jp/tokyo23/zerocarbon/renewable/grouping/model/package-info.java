/**
 * Which supply points go into which lot, computed: hard classes, bounds, cost of a lot, plans with
 * a proven lower bound, baselines, fairness and reasons. Amounts are whole yen, energies whole kWh
 * and loads whole watts, so that nothing is rounded on the way and bounds are exact.
 */
package jp.tokyo23.zerocarbon.renewable.grouping.model;
