/** Texts that are records themselves: policies, findings, intentions. */
package jp.tokyo23.zerocarbon.shared.statement;
