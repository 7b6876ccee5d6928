package jp.tokyo23.zerocarbon.report.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.report.FreeParagraph;
import jp.tokyo23.zerocarbon.report.FreeParagraphService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** A paragraph that a ward wrote by hand; other wards do not see it. */
@Named
@ViewScoped
public class FreeParagraphBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FreeParagraphService service;
  @Inject private RecordView view;

  private transient FreeParagraph record;

  public void load() {
    record = view.open(service);
  }

  public String remove() {
    String ward = record.ward().code();
    String list = view.remove(service, "/report-draft");
    return list == null ? null : list + "&ward=" + ward;
  }

  public FreeParagraph getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }
}
