/** Accounts of the people who sign in; records like any other, kept by the administrator. */
package jp.tokyo23.zerocarbon.shared.account;
