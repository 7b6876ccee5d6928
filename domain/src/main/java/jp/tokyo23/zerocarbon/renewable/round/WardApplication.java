package jp.tokyo23.zerocarbon.renewable.round;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * The application of one ward for one round, with the conditions that it states. Aggregate root;
 * its supply points are {@link AppliedPoint}s.
 *
 * <p>From 作成中 to 提出済み; the secretariat then accepts it (確認済み) or gives it back with reasons (差戻し),
 * and after the grouping confirms that the ward takes part (参加確定). Until then the ward may withdraw
 * with a reason (取下げ) and take it up again while applications are open. Nothing is removed.
 */
@Entity
@Audited
@Table(
    uniqueConstraints =
        @UniqueConstraint(
            name = "ward_application_once",
            columnNames = {"round_id", "ward"}))
public class WardApplication extends TrackedRecord {

  @Column(nullable = false)
  private Long roundId;

  @Column(nullable = false)
  private FiscalYear fiscalYear;

  @Column(nullable = false, length = 5)
  private Ward ward;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ApplicationState state = ApplicationState.DRAFT;

  @Embedded private ContractConditions conditions;

  @Column(length = 500)
  private String note;

  @Column(length = 500)
  private String reason;

  @Column(length = 100)
  private String submittedBy;

  private Instant submittedAt;

  protected WardApplication() {} // for Jakarta Persistence

  public WardApplication(ProcurementRound round, WardApplicationDetails details) {
    roundId = round.id();
    fiscalYear = round.fiscalYear();
    ward = details.ward();
    write(details);
  }

  void correct(WardApplicationDetails details) {
    requireOpen();
    write(details);
  }

  private void write(WardApplicationDetails details) {
    conditions = details.conditions();
    note = details.note();
    markPlaceholder(details.placeholder());
  }

  /** Refuses changes while the application is with the secretariat, or after. */
  void requireOpen() {
    if (!state.open()) {
      throw new RuleViolation("wardApplication.notOpen");
    }
  }

  /** The ward hands it in; what it applies for has been checked. */
  void submit(String person, Instant at) {
    requireOpen();
    state = ApplicationState.SUBMITTED;
    reason = null;
    submittedBy = person;
    submittedAt = at;
  }

  /** The secretariat gives it back. */
  void giveBack(String why) {
    requireState(ApplicationState.SUBMITTED);
    reason = stated(why);
    state = ApplicationState.RETURNED;
  }

  void accept() {
    requireState(ApplicationState.SUBMITTED);
    state = ApplicationState.ACCEPTED;
  }

  void confirm() {
    requireState(ApplicationState.ACCEPTED);
    state = ApplicationState.CONFIRMED;
  }

  void withdraw(String why) {
    if (state == ApplicationState.CONFIRMED || state == ApplicationState.WITHDRAWN) {
      throw new RuleViolation("wardApplication.notWithdrawable");
    }
    reason = stated(why);
    state = ApplicationState.WITHDRAWN;
  }

  /** Takes a withdrawn application up again. */
  void resume() {
    requireState(ApplicationState.WITHDRAWN);
    reason = null;
    state = ApplicationState.DRAFT;
  }

  private void requireState(ApplicationState wanted) {
    if (state != wanted) {
      throw new RuleViolation("wardApplication.stateChanged");
    }
  }

  private static String stated(String why) {
    if (why == null || why.isBlank()) {
      throw new RuleViolation("wardApplication.reasonMissing").at("reason");
    }
    return why.strip();
  }

  @Override
  public String label() {
    return ward.officialName() + " " + fiscalYear.wareki();
  }

  @Override
  public Optional<Ward> owner() {
    return Optional.of(ward);
  }

  public Long roundId() {
    return roundId;
  }

  public FiscalYear fiscalYear() {
    return fiscalYear;
  }

  public Ward ward() {
    return ward;
  }

  public ApplicationState state() {
    return state;
  }

  /** What holds for every supply point that states nothing of its own. */
  public ContractConditions conditions() {
    return ContractConditions.of(conditions);
  }

  public String note() {
    return note;
  }

  /** Why it was given back or withdrawn; null otherwise. */
  public String reason() {
    return reason;
  }

  public String submittedBy() {
    return submittedBy;
  }

  /** When it was last handed in; null before. */
  public Instant submittedAt() {
    return submittedAt;
  }
}
