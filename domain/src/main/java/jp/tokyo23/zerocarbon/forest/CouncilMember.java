package jp.tokyo23.zerocarbon.forest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/** A ward, municipality or 東京都 in the council. Aggregate root, kept by the secretariat. */
@Entity
@Audited
public class CouncilMember extends TrackedRecord {

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private MemberKind kind;

  @Column(length = 5)
  private Ward ward;

  @Column(length = 100)
  private String name;

  @Column(length = 10)
  private PartialDate memberSince;

  @Column(length = 500)
  private String note;

  protected CouncilMember() {} // for Jakarta Persistence

  public CouncilMember(CouncilMemberDetails details) {
    correct(details);
  }

  void correct(CouncilMemberDetails details) {
    if (details.kind() == MemberKind.WARD && details.ward() == null) {
      throw new RuleViolation("councilMember.wardMissing").at("ward");
    }
    if (details.kind() != MemberKind.WARD && details.name() == null) {
      throw new RuleViolation("councilMember.nameMissing").at("name");
    }
    kind = details.kind();
    ward = details.ward();
    name = details.name();
    memberSince = details.memberSince();
    note = details.note();
    markPlaceholder(details.placeholder());
  }

  @Override
  public String label() {
    return ward == null ? name : ward.officialName();
  }

  public MemberKind kind() {
    return kind;
  }

  /** Null unless the member is a ward. */
  public Ward ward() {
    return ward;
  }

  /** Name of a member that is no ward. */
  public String name() {
    return name;
  }

  /** Null while not known. */
  public PartialDate memberSince() {
    return memberSince;
  }

  public String note() {
    return note;
  }
}
