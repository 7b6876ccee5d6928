/** Days on which offices are closed, and the business days between them. */
package jp.tokyo23.zerocarbon.shared.calendar;
