package jp.tokyo23.zerocarbon.forest.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.forest.AbsorptionEstimate;
import jp.tokyo23.zerocarbon.forest.AbsorptionEstimateService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One absorption. */
@Named
@ViewScoped
public class AbsorptionEstimateBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AbsorptionEstimateService service;
  @Inject private RecordView view;

  private transient AbsorptionEstimate record;

  public void load() {
    record = view.open(service);
  }

  public String remove() {
    return view.remove(service, "/absorption-estimate-list");
  }

  public AbsorptionEstimate getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }
}
