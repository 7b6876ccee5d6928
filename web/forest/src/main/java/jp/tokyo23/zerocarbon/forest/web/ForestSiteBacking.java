package jp.tokyo23.zerocarbon.forest.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.forest.ForestSite;
import jp.tokyo23.zerocarbon.forest.ForestSiteService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One site. */
@Named
@ViewScoped
public class ForestSiteBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ForestSiteService service;
  @Inject private RecordView view;

  private transient ForestSite record;

  public void load() {
    record = view.open(service);
  }

  public String remove() {
    return view.remove(service, "/forest-site-list");
  }

  public ForestSite getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }
}
