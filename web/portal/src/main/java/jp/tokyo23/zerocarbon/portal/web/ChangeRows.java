package jp.tokyo23.zerocarbon.portal.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.shared.record.Change;
import jp.tokyo23.zerocarbon.shared.record.RecordHistoryService;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Feeds the table of changes page by page. */
public class ChangeRows extends LazyDataModel<Change> {

  private static final long serialVersionUID = 1L;

  /** Part of the name of the persons whose changes are wanted; null for all. */
  public interface Person extends Serializable {
    String name();
  }

  @SuppressWarnings("serial") // a CDI client proxy, which is serializable
  private final RecordHistoryService service;

  private final Person person;

  ChangeRows(RecordHistoryService service, Person person) {
    this.service = service;
    this.person = person;
  }

  @Override
  public int count(Map<String, FilterMeta> filterBy) {
    return Math.toIntExact(service.count(person.name()));
  }

  @Override
  public List<Change> load(
      int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
    return service.page(first, size, person.name());
  }

  @Override
  public String getRowKey(Change change) {
    return change.recordType() + change.recordId() + change.at();
  }

  @Override
  public Change getRowData(String rowKey) {
    return getWrappedData().stream()
        .filter(change -> getRowKey(change).equals(rowKey))
        .findFirst()
        .orElse(null);
  }
}
