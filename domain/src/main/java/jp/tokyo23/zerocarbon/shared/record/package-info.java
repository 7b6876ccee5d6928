/**
 * What all records have in common: identity, who entered them, history, and the use cases every
 * register offers.
 */
package jp.tokyo23.zerocarbon.shared.record;
