package jp.tokyo23.zerocarbon.shared.web.record;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;
import jp.tokyo23.zerocarbon.shared.record.RecordService;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * Feeds a {@code p:dataTable} page by page from a register, so that the web tier never sees a
 * query.
 */
public class LazyRows<T extends TrackedRecord, R extends RecordRow> extends LazyDataModel<R> {

  private static final long serialVersionUID = 1L;

  /** Makes the row of a record. */
  public interface RowMaker<T, R> extends Serializable {
    R of(T record);
  }

  /** The filter as it stands now. */
  public interface CurrentFilter extends Serializable {
    RecordFilter get();
  }

  @SuppressWarnings("serial") // a CDI client proxy, which is serializable
  private final RecordService<T, ?> service;

  private final RowMaker<T, R> rowMaker;
  private final CurrentFilter filter;

  public LazyRows(RecordService<T, ?> service, RowMaker<T, R> rowMaker, CurrentFilter filter) {
    this.service = service;
    this.rowMaker = rowMaker;
    this.filter = filter;
  }

  @Override
  public int count(Map<String, FilterMeta> filterBy) {
    return Math.toIntExact(service.count(filter.get()));
  }

  @Override
  public List<R> load(
      int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
    SortMeta sort = sortBy.values().stream().findFirst().orElse(null);
    String field = sort == null ? null : sort.getField();
    boolean descending = sort != null && sort.getOrder().isDescending();
    PageQuery query = new PageQuery(first, size, field, descending, filter.get(), null);
    return service.page(query).stream().map(rowMaker::of).toList();
  }

  @Override
  public String getRowKey(R row) {
    return row.id().toString();
  }

  @Override
  public R getRowData(String rowKey) {
    return getWrappedData().stream()
        .filter(row -> getRowKey(row).equals(rowKey))
        .findFirst()
        .orElse(null);
  }
}
