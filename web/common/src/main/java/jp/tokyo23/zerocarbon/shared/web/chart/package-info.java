/** Configurations of the charts that pages draw beside their tables. */
package jp.tokyo23.zerocarbon.shared.web.chart;
