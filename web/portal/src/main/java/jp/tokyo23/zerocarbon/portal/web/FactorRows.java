package jp.tokyo23.zerocarbon.portal.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jp.tokyo23.zerocarbon.shared.emission.EmissionFactorRow;
import jp.tokyo23.zerocarbon.shared.emission.EmissionFactorService;
import jp.tokyo23.zerocarbon.shared.emission.FactorSearch;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Feeds the search of emission factors page by page; factors are no records of a register. */
public class FactorRows extends LazyDataModel<EmissionFactorRow> {

  private static final long serialVersionUID = 1L;

  /** What is searched for now. */
  public interface CurrentSearch extends Supplier<FactorSearch>, Serializable {}

  @SuppressWarnings("serial") // a CDI client proxy, which is serializable
  private final EmissionFactorService service;

  private final CurrentSearch search;

  public FactorRows(EmissionFactorService service, CurrentSearch search) {
    this.service = service;
    this.search = search;
  }

  @Override
  public int count(Map<String, FilterMeta> filterBy) {
    return Math.toIntExact(service.count(search.get()));
  }

  @Override
  public List<EmissionFactorRow> load(
      int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
    return service.page(search.get(), first, size);
  }

  @Override
  public String getRowKey(EmissionFactorRow row) {
    return row.id().toString();
  }
}
