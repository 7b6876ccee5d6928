package jp.tokyo23.zerocarbon.shared.web.response;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.response.WardResponse;
import jp.tokyo23.zerocarbon.shared.response.WardResponseService;
import jp.tokyo23.zerocarbon.shared.web.CurrentMeasure;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One record of this measure. */
@Named
@ViewScoped
public class WardResponseBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WardResponseService service;
  @Inject private CurrentMeasure measure;
  @Inject private RecordView view;

  private transient WardResponse record;

  public void load() {
    record = view.open(service);
    if (record != null && !record.measure().equals(measure.code())) {
      NotFoundPage.show();
    }
  }

  public String remove() {
    return view.remove(service, "/ward-response-list");
  }

  public WardResponse getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }
}
