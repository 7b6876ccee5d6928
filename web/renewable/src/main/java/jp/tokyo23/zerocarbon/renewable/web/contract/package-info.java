/** Pages of awards, contracts, invoices and savings. */
package jp.tokyo23.zerocarbon.renewable.web.contract;
