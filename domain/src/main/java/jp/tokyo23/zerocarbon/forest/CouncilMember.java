package jp.tokyo23.zerocarbon.forest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
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
    if (details.kind() != MemberKind.WARD && details.ward() != null) {
      throw new RuleViolation("councilMember.wardOfOther").at("ward");
    }
    if (details.kind() == MemberKind.WARD && details.name() != null) {
      throw new RuleViolation("councilMember.nameOfWard").at("name");
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

  /** Whether it was a member on that day, as far as its start is known. */
  boolean joinedBy(LocalDate day) {
    return memberSince == null
        || !memberSince.exact().orElseGet(() -> memberSince.month().atDay(1)).isAfter(day);
  }

  /** Whether the details are those of the same ward or organisation. */
  boolean isNamedIn(CouncilMemberDetails details) {
    return kind == details.kind() && ward == details.ward() && Objects.equals(name, details.name());
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
