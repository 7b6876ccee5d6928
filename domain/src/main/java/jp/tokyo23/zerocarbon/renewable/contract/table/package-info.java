/** Invoices of a month from a table that a supplier sends. */
package jp.tokyo23.zerocarbon.renewable.contract.table;
