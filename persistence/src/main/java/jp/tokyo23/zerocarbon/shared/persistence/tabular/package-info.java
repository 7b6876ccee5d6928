/** Reads and writes the tables of people: CSV with FastCSV, .xlsx with fastexcel. */
package jp.tokyo23.zerocarbon.shared.persistence.tabular;
