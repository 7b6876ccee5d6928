package jp.tokyo23.zerocarbon.shared.testing;

import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.access.User;

/** The person who acts in a test. */
public final class FixedActor implements ActingUser {

  private User user;

  private FixedActor(User user) {
    this.user = user;
  }

  /** A person of this ward; null for roles outside a ward. */
  public static FixedActor of(Role role, Ward ward) {
    return new FixedActor(new User("tester", "試験 太郎", role, ward, "環境課"));
  }

  public static FixedActor officerOf(Ward ward) {
    return of(Role.WARD_OFFICER, ward);
  }

  public static FixedActor secretariat() {
    return of(Role.SECRETARIAT, null);
  }

  @Override
  public User user() {
    return user;
  }

  @Override
  public void actAs(User other) {
    user = other;
  }
}
