/** Who may do what: accounts, roles, and the person behind the present request. */
package jp.tokyo23.zerocarbon.shared.access;
