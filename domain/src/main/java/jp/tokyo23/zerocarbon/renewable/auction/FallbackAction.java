package jp.tokyo23.zerocarbon.renewable.auction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * A step that is taken after a failed auction (不調): who does it until when, and what came of it.
 * Aggregate root, kept by the secretariat.
 *
 * <p>Planned, then in progress, then it has succeeded or not; a repeated auction is made from it.
 */
@Entity
@Audited
public class FallbackAction extends TrackedRecord {

  private static final int DIGITS = 15;

  @Column(nullable = false)
  private Long auctionId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 30)
  private FallbackStep step;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private FallbackState state;

  @Column(nullable = false, length = 100)
  private String responsible;

  @Column(nullable = false)
  private LocalDate due;

  @Column(length = 500)
  private String changed;

  @ManyToOne(fetch = FetchType.EAGER)
  private Organization counterpart;

  @Column(precision = DIGITS)
  private BigDecimal amount;

  @Column private LocalDate concludedOn;

  @Column(length = 500)
  private String note;

  @Column private Long followUpAuctionId;

  protected FallbackAction() {} // for Jakarta Persistence

  public FallbackAction(FallbackActionDetails details, Long reserve) {
    auctionId = details.auctionId();
    correct(details, reserve);
  }

  /**
   * Takes the details over.
   *
   * @param reserve 予定価格 of the failed auction [yen]; null where it had none
   */
  void correct(FallbackActionDetails details, Long reserve) {
    requireWhole(details.amount());
    requireWithin(details, reserve);
    requireConclusion(details);
    step = details.step();
    state = details.state();
    responsible = details.responsible();
    due = details.due();
    changed = details.changed();
    counterpart = details.counterpart();
    amount = details.amount();
    concludedOn = details.concludedOn();
    note = details.note();
  }

  private static void requireWhole(BigDecimal yen) {
    boolean fits =
        yen == null
            || yen.signum() > 0
                && yen.stripTrailingZeros().scale() <= 0
                && yen.precision() - yen.scale() < DIGITS;
    if (!fits) {
      throw new RuleViolation("award.notWholeYen").at("amount");
    }
  }

  /** A negotiated contract may not cost more than what the failed auction allowed. */
  private static void requireWithin(FallbackActionDetails details, Long reserve) {
    boolean above =
        details.step() == FallbackStep.NEGOTIATED_CONTRACT
            && details.amount() != null
            && reserve != null
            && details.amount().compareTo(BigDecimal.valueOf(reserve)) > 0;
    if (above) {
      throw new RuleViolation("fallbackAction.aboveReserve").at("amount");
    }
  }

  private static void requireConclusion(FallbackActionDetails details) {
    if (details.state().open() != (details.concludedOn() == null)) {
      throw new RuleViolation("fallbackAction.conclusion").at("concludedOn");
    }
    if (details.state() != FallbackState.SUCCEEDED) {
      return;
    }
    if (details.step() != FallbackStep.REPEAT_AUCTION && details.counterpart() == null) {
      throw new RuleViolation("fallbackAction.counterpart").at("counterpartId");
    }
    if (details.step() == FallbackStep.NEGOTIATED_CONTRACT && details.amount() == null) {
      throw new RuleViolation("fallbackAction.amount").at("amount");
    }
  }

  /** Notes the auction that repeats the failed one. */
  void followedBy(Long auction) {
    if (step != FallbackStep.REPEAT_AUCTION || !state.open()) {
      throw new RuleViolation("fallbackAction.noRepeat");
    }
    if (followUpAuctionId != null) {
      throw new RuleViolation("fallbackAction.repeated");
    }
    followUpAuctionId = auction;
    state = FallbackState.IN_PROGRESS;
  }

  @Override
  public String label() {
    return Labels.of(step);
  }

  public Long auctionId() {
    return auctionId;
  }

  public FallbackStep step() {
    return step;
  }

  public FallbackState state() {
    return state;
  }

  public String responsible() {
    return responsible;
  }

  public LocalDate due() {
    return due;
  }

  /** Conditions that are changed for it; null where there are none. */
  public String changed() {
    return changed;
  }

  /** With whom is negotiated, or who supplies; null while it is not known. */
  public Organization counterpart() {
    return counterpart;
  }

  /** Negotiated total [yen, tax excluded]; null while it is not known. */
  public BigDecimal amount() {
    return amount;
  }

  /** Day of its end; null while it is open. */
  public LocalDate concludedOn() {
    return concludedOn;
  }

  public String note() {
    return note;
  }

  /** The auction that repeats the failed one; null where none was made. */
  public Long followUpAuctionId() {
    return followUpAuctionId;
  }
}
