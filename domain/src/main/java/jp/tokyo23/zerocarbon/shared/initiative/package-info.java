/**
 * The joint initiative itself: declaration, promotion organisation, and the measures it consists
 * of.
 */
package jp.tokyo23.zerocarbon.shared.initiative;
