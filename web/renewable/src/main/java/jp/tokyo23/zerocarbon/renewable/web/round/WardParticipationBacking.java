package jp.tokyo23.zerocarbon.renewable.web.round;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.round.WardParticipation;
import jp.tokyo23.zerocarbon.renewable.round.WardParticipationService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One ward's participation. */
@Named
@ViewScoped
public class WardParticipationBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WardParticipationService service;
  @Inject private RecordView view;

  private transient WardParticipation record;

  public void load() {
    record = view.open(service);
  }

  public String remove() {
    return view.remove(service, "/ward-participation-list");
  }

  public WardParticipation getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }
}
