/** Award, contracts, monthly invoices and what the joint procurement saved. */
package jp.tokyo23.zerocarbon.renewable.contract;
