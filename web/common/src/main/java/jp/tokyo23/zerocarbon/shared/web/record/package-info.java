/** Pages of registers: lists, records, forms, removal with a reason, conflicts, histories. */
package jp.tokyo23.zerocarbon.shared.web.record;
