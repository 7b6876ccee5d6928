/** Everybody the wards work with: municipalities, ministries, banks, suppliers, bookstores. */
package jp.tokyo23.zerocarbon.shared.organization;
