/**
 * Records for trying the product out; loaded only where the server was started for demonstration.
 */
package jp.tokyo23.zerocarbon.shared.demonstration;
