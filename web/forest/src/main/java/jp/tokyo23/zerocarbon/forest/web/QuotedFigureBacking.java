package jp.tokyo23.zerocarbon.forest.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.forest.QuotedFigure;
import jp.tokyo23.zerocarbon.forest.QuotedFigureService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One quoted figure. */
@Named
@ViewScoped
public class QuotedFigureBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private QuotedFigureService service;
  @Inject private RecordView view;

  private transient QuotedFigure record;

  public void load() {
    record = view.open(service);
  }

  public String remove() {
    return view.remove(service, "/quoted-figure-list");
  }

  public QuotedFigure getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }
}
