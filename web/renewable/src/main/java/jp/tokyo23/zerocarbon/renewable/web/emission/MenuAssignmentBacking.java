package jp.tokyo23.zerocarbon.renewable.web.emission;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.emission.MenuAssignment;
import jp.tokyo23.zerocarbon.renewable.emission.MenuAssignmentService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** The supplier's menu of one supply point. */
@Named
@ViewScoped
public class MenuAssignmentBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private MenuAssignmentService service;
  @Inject private RecordView view;

  private transient MenuAssignment record;

  public void load() {
    record = view.open(service);
  }

  public String remove() {
    return view.remove(service, "/menu-assignment-list");
  }

  public MenuAssignment getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }
}
