package jp.tokyo23.zerocarbon.shared.web.statement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.statement.Statement;
import jp.tokyo23.zerocarbon.shared.statement.StatementService;
import jp.tokyo23.zerocarbon.shared.web.CurrentMeasure;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One record of this measure. */
@Named
@ViewScoped
public class StatementBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private StatementService service;
  @Inject private CurrentMeasure measure;
  @Inject private RecordView view;

  private transient Statement record;

  public void load() {
    record = view.open(service);
    if (record != null && !record.measure().equals(measure.code())) {
      NotFoundPage.show();
    }
  }

  public String remove() {
    return view.remove(service, "/statement-list");
  }

  public Statement getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }
}
