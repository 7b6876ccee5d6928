/**
 * What a measure tells the portal: matrix cells, figures, things to do, and its part of the status
 * report.
 */
package jp.tokyo23.zerocarbon.shared.progress;
