package jp.tokyo23.zerocarbon.forest.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.forest.CouncilMember;
import jp.tokyo23.zerocarbon.forest.CouncilMemberDetails;
import jp.tokyo23.zerocarbon.forest.CouncilMemberService;
import jp.tokyo23.zerocarbon.forest.MemberKind;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of a member of the council. */
@Named
@ViewScoped
public class CouncilMemberEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CouncilMemberService service;
  @Inject private RecordForm form;

  private MemberKind kind;
  private Ward ward;
  private String name;
  private PartialDate memberSince;
  private String note;
  private boolean placeholder;

  public void load() {
    CouncilMember record = form.open(service);
    if (record != null) {
      kind = record.kind();
      ward = record.ward();
      name = record.name();
      memberSince = record.memberSince();
      note = record.note();
      placeholder = record.placeholder();
    }
  }

  public String save() {
    return form.save(service, this::details, "/council-member");
  }

  private CouncilMemberDetails details() {
    return new CouncilMemberDetails(kind, ward, name, memberSince, note, placeholder);
  }

  public RecordForm getForm() {
    return form;
  }

  public MemberKind[] getMemberKindChoices() {
    return MemberKind.values();
  }

  public MemberKind getKind() {
    return kind;
  }

  public void setKind(MemberKind kind) {
    this.kind = kind;
  }

  public Ward getWard() {
    return ward;
  }

  public void setWard(Ward ward) {
    this.ward = ward;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public PartialDate getMemberSince() {
    return memberSince;
  }

  public void setMemberSince(PartialDate memberSince) {
    this.memberSince = memberSince;
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
