/**
 * Tables that people bring along, as .xlsx or CSV: read, tied to the columns of a register,
 * previewed, taken over all or nothing, and undone. A measure supplies an {@link
 * jp.tokyo23.zerocarbon.shared.tabular.ImportTarget}: columns, checks, and how a row is saved.
 */
package jp.tokyo23.zerocarbon.shared.tabular;
