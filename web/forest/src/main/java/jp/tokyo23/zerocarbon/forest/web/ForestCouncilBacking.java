package jp.tokyo23.zerocarbon.forest.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.forest.ForestCouncil;
import jp.tokyo23.zerocarbon.forest.ForestCouncilService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One council. */
@Named
@ViewScoped
public class ForestCouncilBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ForestCouncilService service;
  @Inject private RecordView view;

  private transient ForestCouncil record;

  public void load() {
    record = view.open(service);
  }

  public String remove() {
    return view.remove(service, "/forest-council-list");
  }

  public ForestCouncil getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }
}
