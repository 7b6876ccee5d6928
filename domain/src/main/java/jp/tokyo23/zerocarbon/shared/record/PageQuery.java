package jp.tokyo23.zerocarbon.shared.record;

/**
 * Slice of an ordered result.
 *
 * @param size number of rows; {@link #ALL_ROWS} for all
 * @param sortField null for the register's own order, which lists the acting user's ward first
 */
public record PageQuery(
    int first, int size, String sortField, boolean descending, RecordFilter filter) {

  public static final int ALL_ROWS = Integer.MAX_VALUE;

  public static PageQuery all(RecordFilter filter) {
    return new PageQuery(0, ALL_ROWS, null, false, filter);
  }
}
