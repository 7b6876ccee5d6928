package jp.tokyo23.zerocarbon.forest.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.forest.TimberCampaign;
import jp.tokyo23.zerocarbon.forest.TimberCampaignDetails;
import jp.tokyo23.zerocarbon.forest.TimberCampaignService;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.QuantityInput;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of a campaign. */
@Named
@ViewScoped
public class TimberCampaignEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TimberCampaignService service;
  @Inject private RecordForm form;
  @Inject private FrameBacking frame;

  private final QuantityInput outlets = new QuantityInput(Unit.STORE, "outlets");
  private FiscalYear fiscalYear;
  private String name;
  private EventState state = EventState.PLANNED;
  private String outletKind;
  private String items;
  private String aim;

  public void load() {
    fiscalYear = frame.getFiscalYear();
    TimberCampaign record = form.open(service);
    if (record != null) {
      fiscalYear = record.fiscalYear();
      name = record.name();
      state = record.state();
      outletKind = record.outletKind();
      outlets.fill(record.outlets());
      items = record.items();
      aim = record.aim();
    }
  }

  public String save() {
    return form.save(service, this::details, "/timber-campaign");
  }

  private TimberCampaignDetails details() {
    return new TimberCampaignDetails(
        fiscalYear, name, state, outletKind, outlets.quantity(), items, aim);
  }

  public RecordForm getForm() {
    return form;
  }

  public EventState[] getEventStateChoices() {
    return EventState.values();
  }

  public FiscalYear getFiscalYear() {
    return fiscalYear;
  }

  public void setFiscalYear(FiscalYear fiscalYear) {
    this.fiscalYear = fiscalYear;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public EventState getState() {
    return state;
  }

  public void setState(EventState state) {
    this.state = state;
  }

  public String getOutletKind() {
    return outletKind;
  }

  public void setOutletKind(String outletKind) {
    this.outletKind = outletKind;
  }

  public QuantityInput getOutlets() {
    return outlets;
  }

  public String getItems() {
    return items;
  }

  public void setItems(String items) {
    this.items = items;
  }

  public String getAim() {
    return aim;
  }

  public void setAim(String aim) {
    this.aim = aim;
  }
}
