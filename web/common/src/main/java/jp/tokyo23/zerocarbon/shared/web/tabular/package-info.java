/** The steps of an import from a table, for the pages of every register that takes tables. */
package jp.tokyo23.zerocarbon.shared.web.tabular;
