/** Pages and downloads of the status report. */
package jp.tokyo23.zerocarbon.report.web;
