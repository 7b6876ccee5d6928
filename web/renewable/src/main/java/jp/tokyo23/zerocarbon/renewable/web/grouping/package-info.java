/** Pages of the grouping: plans of lots, a lot, the search for a plan, a move by hand. */
package jp.tokyo23.zerocarbon.renewable.web.grouping;
