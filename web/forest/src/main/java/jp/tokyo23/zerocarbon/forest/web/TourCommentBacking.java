package jp.tokyo23.zerocarbon.forest.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.forest.TourComment;
import jp.tokyo23.zerocarbon.forest.TourCommentService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One comment. */
@Named
@ViewScoped
public class TourCommentBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TourCommentService service;
  @Inject private RecordView view;

  private transient TourComment record;

  public void load() {
    record = view.open(service);
  }

  public String remove() {
    return view.remove(service, "/tour-comment-list");
  }

  public TourComment getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }
}
