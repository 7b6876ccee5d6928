/** How reports are kept and frozen. */
package jp.tokyo23.zerocarbon.report.persistence;
