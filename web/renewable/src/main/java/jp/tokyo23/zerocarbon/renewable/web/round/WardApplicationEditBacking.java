package jp.tokyo23.zerocarbon.renewable.web.round;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRound;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundService;
import jp.tokyo23.zerocarbon.renewable.round.WardApplication;
import jp.tokyo23.zerocarbon.renewable.round.WardApplicationDetails;
import jp.tokyo23.zerocarbon.renewable.round.WardApplicationService;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of an application: the round, the ward and the conditions that it states. */
@Named
@ViewScoped
public class WardApplicationEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WardApplicationService service;
  @Inject private ProcurementRoundService rounds;
  @Inject private RecordForm form;
  @Inject private FrameBacking frame;

  private final ConditionsInput conditions = new ConditionsInput();
  private Long roundId;
  private Ward ward;
  private String note;
  private boolean placeholder;

  public void load() {
    ward = ward == null ? frame.getUser().ward() : ward;
    WardApplication record = form.open(service);
    if (record != null) {
      roundId = record.roundId();
      ward = record.ward();
      conditions.fill(record.conditions());
      note = record.note();
      placeholder = record.placeholder();
    } else if (roundId == null) {
      roundId = getRounds().stream().findFirst().map(ProcurementRound::id).orElse(null);
    }
  }

  public String save() {
    return form.save(service, this::details, "/ward-application");
  }

  private WardApplicationDetails details() {
    return new WardApplicationDetails(roundId, ward, conditions.conditions(), note, placeholder);
  }

  /** Rounds that take applications. */
  public List<ProcurementRound> getRounds() {
    return rounds.page(PageQuery.all(RecordFilter.ALL)).stream()
        .filter(round -> round.takesApplications() || round.id().equals(roundId))
        .toList();
  }

  public RecordForm getForm() {
    return form;
  }

  public ConditionsInput getConditions() {
    return conditions;
  }

  public Long getRoundId() {
    return roundId;
  }

  public void setRoundId(Long roundId) {
    this.roundId = roundId;
  }

  public Ward getWard() {
    return ward;
  }

  public void setWard(Ward ward) {
    this.ward = ward;
  }

  /** The ward in the address, by its code. */
  public String getWardCode() {
    return ward == null ? null : ward.code();
  }

  public void setWardCode(String code) {
    ward = Ward.ofCode(code).orElse(null);
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public boolean isPlaceholder() {
    return placeholder;
  }

  public void setPlaceholder(boolean placeholder) {
    this.placeholder = placeholder;
  }
}
