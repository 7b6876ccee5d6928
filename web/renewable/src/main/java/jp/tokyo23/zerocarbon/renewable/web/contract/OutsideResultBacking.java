package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResult;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResultService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** The result of one auction held elsewhere. */
@Named
@ViewScoped
public class OutsideResultBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OutsideResultService service;
  @Inject private RecordView view;

  private transient OutsideResult record;

  public void load() {
    record = view.open(service);
  }

  public String remove() {
    return view.remove(service, "/outside-result-list");
  }

  /** Whether an award can be proposed from it. */
  public boolean isAwardable() {
    return view.isEditable()
        && service.withoutAward().stream().anyMatch(each -> each.id().equals(record.id()));
  }

  public OutsideResult getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }
}
