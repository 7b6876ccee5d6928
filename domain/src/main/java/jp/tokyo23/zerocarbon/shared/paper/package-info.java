/** Official papers that a measure fills and the portal prints. */
package jp.tokyo23.zerocarbon.shared.paper;
