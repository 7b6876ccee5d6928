/** Facilities and supply points in tables that wards bring along: one row a supply point. */
package jp.tokyo23.zerocarbon.renewable.facility.table;
