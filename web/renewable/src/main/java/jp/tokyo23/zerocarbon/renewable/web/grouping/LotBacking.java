package jp.tokyo23.zerocarbon.renewable.web.grouping;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.grouping.Lot;
import jp.tokyo23.zerocarbon.renewable.grouping.LotMemberRow;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlan;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlanService;
import jp.tokyo23.zerocarbon.renewable.grouping.LotService;
import jp.tokyo23.zerocarbon.renewable.grouping.LotWard;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One lot with its supply points and the reason for each. */
@Named
@ViewScoped
public class LotBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private LotService service;
  @Inject private LotPlanService plans;
  @Inject private RecordView view;

  private List<LotMemberRow> members;
  private List<LotWard> wards;
  private transient Lot record;
  private transient LotPlan plan;

  public void load() {
    record = view.open(service);
    if (record != null) {
      plan = plans.record(record.planId());
      members = service.members(record.id());
      wards = service.wards(record.id());
    }
  }

  public Lot getRecord() {
    return record;
  }

  public LotPlan getPlan() {
    return plan;
  }

  public List<LotMemberRow> getMembers() {
    return members;
  }

  /** None where the lot is older than this list. */
  public List<LotWard> getWards() {
    return wards;
  }

  public RecordView getView() {
    return view;
  }
}
