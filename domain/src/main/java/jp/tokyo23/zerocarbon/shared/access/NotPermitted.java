package jp.tokyo23.zerocarbon.shared.access;

/** The person may not do this; shown exactly like a record that does not exist. */
public class NotPermitted extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotPermitted(String login) {
    super("not permitted: " + login);
  }
}
