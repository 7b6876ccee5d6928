package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.User;

/** Who proposed an award and who decided on it. Immutable. */
@Embeddable
public class AwardDecision implements Serializable {

  private static final long serialVersionUID = 1L;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private AwardState state;

  @Column(nullable = false, length = 40)
  private String proposerLogin;

  @Column(nullable = false, length = 100)
  private String proposer;

  @Column(length = 100)
  private String decidedBy;

  @Column(length = 500)
  private String reason;

  protected AwardDecision() {} // for Jakarta Persistence

  private AwardDecision(AwardState state, String login, String name, String by, String reason) {
    this.state = state;
    this.proposerLogin = login;
    this.proposer = name;
    this.decidedBy = by;
    this.reason = reason;
  }

  static AwardDecision proposed(User person) {
    return new AwardDecision(AwardState.PROPOSED, person.login(), person.signature(), null, null);
  }

  AwardDecision made(AwardState next, User person, String why) {
    if (next != AwardState.APPROVED && (why == null || why.isBlank())) {
      throw new RuleViolation("award.reasonMissing").at("decisionReason");
    }
    return new AwardDecision(next, proposerLogin, proposer, person.signature(), why);
  }

  boolean proposedBy(User person) {
    return proposerLogin.equals(person.login());
  }

  public AwardState state() {
    return state;
  }

  public String proposer() {
    return proposer;
  }

  /** Null until somebody decided. */
  public String decidedBy() {
    return decidedBy;
  }

  /** Why it was sent back or cancelled; null otherwise. */
  public String reason() {
    return reason;
  }
}
