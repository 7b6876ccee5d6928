package jp.tokyo23.zerocarbon.renewable.web.round;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRound;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One joint procurement. */
@Named
@ViewScoped
public class ProcurementRoundBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ProcurementRoundService service;
  @Inject private RecordView view;

  private transient ProcurementRound record;

  public void load() {
    record = view.open(service);
  }

  public ProcurementRound getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }
}
