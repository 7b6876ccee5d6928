package jp.tokyo23.zerocarbon.forest.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.forest.TimberCampaign;
import jp.tokyo23.zerocarbon.forest.TimberCampaignService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One campaign. */
@Named
@ViewScoped
public class TimberCampaignBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TimberCampaignService service;
  @Inject private RecordView view;

  private transient TimberCampaign record;

  public void load() {
    record = view.open(service);
  }

  public String remove() {
    return view.remove(service, "/timber-campaign-list");
  }

  public TimberCampaign getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }
}
