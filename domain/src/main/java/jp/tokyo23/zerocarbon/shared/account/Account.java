package jp.tokyo23.zerocarbon.shared.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.PasswordHash;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.access.User;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/**
 * A person's account. Aggregate root.
 *
 * <p>Created by the administrator with a first password, changed by its owner, disabled when the
 * person leaves; it is never deleted, since histories name it.
 */
@Entity
@Audited
public class Account extends TrackedRecord {

  @Column(nullable = false, unique = true, length = 40)
  private String login;

  @Column(nullable = false, length = 60)
  private String displayName;

  @Column(nullable = false, length = 60)
  private String department;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private Role role;

  @Column(length = 5)
  private Ward ward;

  /** Company of a supplier's account. */
  @Column private Long organizationId;

  @Column(nullable = false)
  private boolean enabled = true;

  @Embedded @NotAudited private PasswordHash password;

  protected Account() {} // for Jakarta Persistence

  public Account(AccountDetails details, PasswordHash password) {
    this.login = details.login();
    this.password = password;
    correct(details);
  }

  /** Replaces what the administrator keeps; the login name stays as it was given. */
  void correct(AccountDetails details) {
    if (details.role().boundToWard() && details.ward() == null) {
      throw new RuleViolation("account.wardMissing").at("ward");
    }
    displayName = details.displayName();
    department = details.department();
    role = details.role();
    ward = details.role().boundToWard() ? details.ward() : null;
    actFor(details.organizationId());
    enabled = details.enabled();
  }

  /** Lets a supplier's account act for this company. */
  public void actFor(Long company) {
    organizationId = role == Role.SUPPLIER ? company : null;
  }

  void changePassword(PasswordHash next) {
    password = next;
  }

  boolean passwordMatches(String typed) {
    return password.matches(typed);
  }

  public User user() {
    return new User(login, displayName, role, ward, department);
  }

  @Override
  public String label() {
    return login;
  }

  public String login() {
    return login;
  }

  public String displayName() {
    return displayName;
  }

  public String department() {
    return department;
  }

  public Role role() {
    return role;
  }

  public Ward ward() {
    return ward;
  }

  /** Company in whose name a supplier's account acts; null: none is entered, or another role. */
  public Long organizationId() {
    return organizationId;
  }

  public boolean enabled() {
    return enabled;
  }
}
