package jp.tokyo23.zerocarbon.portal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.emission.EmissionFactorService;
import jp.tokyo23.zerocarbon.shared.emission.FactorDifference;
import jp.tokyo23.zerocarbon.shared.emission.FactorEdition;
import jp.tokyo23.zerocarbon.shared.emission.FactorEditionService;
import jp.tokyo23.zerocarbon.shared.emission.FactorSearch;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One edition of emission factors and what it tells differently from the one before. */
@Named
@ViewScoped
public class FactorEditionBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FactorEditionService service;
  @Inject private EmissionFactorService factors;
  @Inject private RecordView view;

  private transient FactorEdition record;
  private transient FactorEdition before;
  private List<FactorDifference> differences = List.of();
  private long lines;

  public void load() {
    record = view.open(service);
    if (record != null) {
      before = service.before(record).orElse(null);
      differences = service.differences(record);
      lines = factors.count(FactorSearch.in(record.id()));
    }
  }

  public FactorEdition getRecord() {
    return record;
  }

  public FactorEdition getBefore() {
    return before;
  }

  public List<FactorDifference> getDifferences() {
    return differences;
  }

  public long getLines() {
    return lines;
  }

  public RecordView getView() {
    return view;
  }
}
