/** A ward's answer on whether and how it takes part in a measure. */
package jp.tokyo23.zerocarbon.shared.response;
