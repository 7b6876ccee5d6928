package jp.tokyo23.zerocarbon.portal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.initiative.Declaration;
import jp.tokyo23.zerocarbon.shared.initiative.DeclarationService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One declaration. */
@Named
@ViewScoped
public class DeclarationBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DeclarationService service;
  @Inject private RecordView view;

  private transient Declaration record;

  public void load() {
    record = view.open(service);
  }

  public String remove() {
    return view.remove(service, "/declaration-list");
  }

  public Declaration getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }
}
