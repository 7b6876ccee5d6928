/** Home, registers, accounts and the record of changes. */
package jp.tokyo23.zerocarbon.portal.web;
