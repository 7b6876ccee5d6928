/** What surrounds every page: headers, errors, messages, sign-out. */
package jp.tokyo23.zerocarbon.shared.web.frame;
