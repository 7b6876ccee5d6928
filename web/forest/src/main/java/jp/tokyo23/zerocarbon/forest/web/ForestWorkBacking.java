package jp.tokyo23.zerocarbon.forest.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.forest.ForestWork;
import jp.tokyo23.zerocarbon.forest.ForestWorkService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One work. */
@Named
@ViewScoped
public class ForestWorkBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ForestWorkService service;
  @Inject private RecordView view;

  private transient ForestWork record;

  public void load() {
    record = view.open(service);
  }

  public String remove() {
    return view.remove(service, "/forest-work-list");
  }

  public ForestWork getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }
}
