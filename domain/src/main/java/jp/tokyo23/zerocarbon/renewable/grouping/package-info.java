/**
 * Plans of lots for a round: proposed by the solver, moved by hand, presented, agreed to, fixed.
 */
package jp.tokyo23.zerocarbon.renewable.grouping;
