package jp.tokyo23.zerocarbon.renewable.web.metering;

import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.metering.MeterPointRow;
import jp.tokyo23.zerocarbon.renewable.metering.MeterYearService;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Supply points page by page, each page with the totals of its points. */
public class MeterPointRows extends LazyDataModel<MeterPointRow> {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // a CDI client proxy, which is serializable
  private final MeterYearService service;

  private final ListFilter filter;
  private final FiscalYear year;
  private transient RecordFilter wanted;
  private boolean doubtfulOnly;

  MeterPointRows(MeterYearService service, ListFilter filter, FiscalYear year) {
    this.service = service;
    this.filter = filter;
    this.year = year;
  }

  public boolean isDoubtfulOnly() {
    return doubtfulOnly;
  }

  public void setDoubtfulOnly(boolean doubtfulOnly) {
    this.doubtfulOnly = doubtfulOnly;
  }

  @Override
  public int count(Map<String, FilterMeta> filterBy) {
    wanted = wanted();
    return Math.toIntExact(service.count(wanted));
  }

  private RecordFilter wanted() {
    RecordFilter all = filter.with(null, null, null);
    return doubtfulOnly ? service.doubtful(all, year) : all;
  }

  @Override
  public List<MeterPointRow> load(
      int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
    return service.page(
        new PageQuery(first, size, null, false, wanted == null ? wanted() : wanted, null), year);
  }

  @Override
  public String getRowKey(MeterPointRow row) {
    return row.id().toString();
  }
}
