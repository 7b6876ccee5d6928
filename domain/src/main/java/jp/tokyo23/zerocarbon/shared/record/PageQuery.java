package jp.tokyo23.zerocarbon.shared.record;

import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * Slice of an ordered result.
 *
 * @param size number of rows; {@link #ALL_ROWS} for all
 * @param sortField null for the register's own order
 * @param firstWard ward whose records come first in the register's own order; may be null
 */
public record PageQuery(
    int first,
    int size,
    String sortField,
    boolean descending,
    RecordFilter filter,
    Ward firstWard) {

  public static final int ALL_ROWS = Integer.MAX_VALUE;

  public static PageQuery all(RecordFilter filter) {
    return new PageQuery(0, ALL_ROWS, null, false, filter, null);
  }

  /** Whether all rows are wanted, from the first one. */
  public boolean unlimited() {
    return first == 0 && size == ALL_ROWS;
  }

  /** The same slice with this ward's records first. */
  public PageQuery startingWith(Ward ward) {
    return new PageQuery(first, size, sortField, descending, filter, ward);
  }
}
