package jp.tokyo23.zerocarbon.shared.access;

/** The person behind the present request. */
public interface ActingUser {

  /**
   * Rights as they stand in the register of accounts now, not as they were at login.
   *
   * @throws NotPermitted when nobody is signed in or the account is disabled
   */
  User user();

  /** Lets the rest of this request act for a person: work that goes on in the background. */
  void actAs(User user);
}
