/** Pages in Chromium, signed in with the demonstration accounts. Stays outside the test archive. */
package jp.tokyo23.zerocarbon.it.browser;
