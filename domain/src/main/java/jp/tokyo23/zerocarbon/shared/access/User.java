package jp.tokyo23.zerocarbon.shared.access;

import java.io.Serializable;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * The person who acts, with the rights of this moment.
 *
 * @param ward null unless the role is bound to a ward
 * @param department section or company: 環境課
 */
public record User(String login, String displayName, Role role, Ward ward, String department)
    implements Serializable {

  /** Ward and section, or the section alone: 葛飾区 環境課. */
  public String affiliation() {
    return ward == null ? department : ward.officialName() + " " + department;
  }

  /** How the person is named in histories: 葛飾区 環境課 葛飾 花子. */
  public String signature() {
    return affiliation() + " " + displayName;
  }

  /** Whether the person may edit a record of this owner; an empty owner means a joint record. */
  public boolean mayEdit(Optional<Ward> owner) {
    return role.editsRecords() && (ward == null || belongsTo(owner));
  }

  /** Whether the person belongs to the ward that owns a record. */
  public boolean belongsTo(Optional<Ward> owner) {
    return ward != null && owner.filter(ward::equals).isPresent();
  }

  public void requireEditor(Optional<Ward> owner) {
    if (!mayEdit(owner)) {
      throw new NotPermitted(login);
    }
  }

  public void requireReader() {
    if (!role.readsRecords()) {
      throw new NotPermitted(login);
    }
  }

  public void requireRole(Role... allowed) {
    for (Role each : allowed) {
      if (each == role) {
        return;
      }
    }
    throw new NotPermitted(login);
  }
}
