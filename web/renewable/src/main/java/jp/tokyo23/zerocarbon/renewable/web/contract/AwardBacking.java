package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.contract.Award;
import jp.tokyo23.zerocarbon.renewable.contract.AwardService;
import jp.tokyo23.zerocarbon.renewable.contract.AwardState;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContractService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One award, and the decision of a second person on it. */
@Named
@ViewScoped
public class AwardBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/award";

  @Inject private AwardService service;
  @Inject private PowerContractService contracts;
  @Inject private RecordView view;

  private transient Award record;
  private String decisionReason;

  public void load() {
    record = view.open(service);
  }

  public String approve() {
    return view.change(service::approve, PAGE);
  }

  public String sendBack() {
    return view.change((id, version) -> service.sendBack(id, version, decisionReason), PAGE);
  }

  public String cancel() {
    return view.change((id, version) -> service.cancel(id, version, decisionReason), PAGE);
  }

  public String remove() {
    return view.remove(service, "/award-list");
  }

  public Award getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }

  /** Whether the acting user may decide on it now. */
  public boolean isToDecide() {
    return view.isEditable() && record.state() == AwardState.PROPOSED;
  }

  public boolean isToCancel() {
    return view.isEditable() && record.state() == AwardState.APPROVED;
  }

  /** Whether the acting user may register a contract on it. */
  public boolean isContractable() {
    return record.state() == AwardState.APPROVED && contracts.registrable();
  }

  public boolean isCorrectable() {
    return view.isEditable()
        && (record.state() == AwardState.PROPOSED || record.state() == AwardState.RETURNED);
  }

  public String getDecisionReason() {
    return decisionReason;
  }

  public void setDecisionReason(String decisionReason) {
    this.decisionReason = decisionReason;
  }
}
