package jp.tokyo23.zerocarbon.portal.web;

import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;
import jp.tokyo23.zerocarbon.shared.record.RecordService;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of a register whose records are confirmed, or wait for it. */
public abstract class MarkedList<T extends TrackedRecord, R extends RecordRow>
    implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ListFilter filter = new ListFilter();
  private LazyRows<T, R> rows;
  private boolean registrable;

  protected void open(RecordService<T, ?> service, LazyRows.RowMaker<T, R> row) {
    rows = new LazyRows<>(service, row, () -> filter.with(null, null, ConfirmationMark.class));
    registrable = service.registrable();
  }

  public LazyRows<T, R> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public ConfirmationMark[] getOptions() {
    return ConfirmationMark.values();
  }

  public boolean isRegistrable() {
    return registrable;
  }
}
