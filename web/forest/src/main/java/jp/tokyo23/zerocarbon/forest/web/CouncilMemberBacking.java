package jp.tokyo23.zerocarbon.forest.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.forest.CouncilMember;
import jp.tokyo23.zerocarbon.forest.CouncilMemberService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One member of the council. */
@Named
@ViewScoped
public class CouncilMemberBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CouncilMemberService service;
  @Inject private RecordView view;

  private transient CouncilMember record;

  public void load() {
    record = view.open(service);
  }

  public String remove() {
    return view.remove(service, "/council-member-list");
  }

  public CouncilMember getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }
}
