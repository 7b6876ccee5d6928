/** Killed servers and databases: what was answered is in the ledger, exactly once and in order. */
package jp.tokyo23.zerocarbon.it.crash;
