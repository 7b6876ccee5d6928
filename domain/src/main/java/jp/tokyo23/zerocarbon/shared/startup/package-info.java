/** What a measure brings with the product itself: settings, calendars, official lists. */
package jp.tokyo23.zerocarbon.shared.startup;
