package jp.tokyo23.zerocarbon.renewable.web.round;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.round.ApplicationDecisionService;
import jp.tokyo23.zerocarbon.renewable.round.ApplicationFindings;
import jp.tokyo23.zerocarbon.renewable.round.ApplicationState;
import jp.tokyo23.zerocarbon.renewable.round.ConditionTexts;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRound;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundService;
import jp.tokyo23.zerocarbon.renewable.round.WardApplication;
import jp.tokyo23.zerocarbon.renewable.round.WardApplicationService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/**
 * One application: its conditions, its supply points with what the checks say, and its next step.
 */
@Named
@ViewScoped
public class WardApplicationBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/ward-application";

  @Inject private WardApplicationService service;
  @Inject private ApplicationDecisionService decisions;
  @Inject private ProcurementRoundService rounds;
  @Inject private RecordView view;

  private transient WardApplication record;
  private transient ProcurementRound round;
  private transient ApplicationFindings findings;

  public void load() {
    record = view.open(service);
    if (record != null) {
      round = rounds.record(record.roundId());
      findings = service.findings(record.id());
    }
  }

  public String submit() {
    return view.change(decisions::submit, PAGE);
  }

  public String accept() {
    return view.change(decisions::accept, PAGE);
  }

  public String confirm() {
    return view.change(decisions::confirm, PAGE);
  }

  public String resume() {
    return view.change(decisions::resume, PAGE);
  }

  public String giveBack() {
    return view.change((id, version) -> decisions.giveBack(id, version, view.getReason()), PAGE);
  }

  public String withdraw() {
    return view.change((id, version) -> decisions.withdraw(id, version, view.getReason()), PAGE);
  }

  public WardApplication getRecord() {
    return record;
  }

  public ProcurementRound getRound() {
    return round;
  }

  public ApplicationFindings getFindings() {
    return findings;
  }

  public List<Map.Entry<String, String>> getConditions() {
    return List.copyOf(ConditionTexts.of(record.conditions()).entrySet());
  }

  public boolean isWritable() {
    return service.writable(record);
  }

  /** Whether the acting user decides on it now: accept or give back. */
  public boolean isToDecide() {
    return decisions.decides() && record.state() == ApplicationState.SUBMITTED;
  }

  public boolean isToConfirm() {
    return decisions.decides() && record.state() == ApplicationState.ACCEPTED;
  }

  public boolean isWithdrawable() {
    return view.isEditable()
        && record.state() != ApplicationState.CONFIRMED
        && record.state() != ApplicationState.WITHDRAWN;
  }

  public boolean isResumable() {
    return view.isEditable()
        && record.state() == ApplicationState.WITHDRAWN
        && round.takesApplications();
  }

  public RecordView getView() {
    return view;
  }
}
