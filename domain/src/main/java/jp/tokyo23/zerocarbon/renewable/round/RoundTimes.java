package jp.tokyo23.zerocarbon.renewable.round;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Wareki;

/**
 * The days of a round: from and until when wards apply, and when the supply starts. A day that is
 * not fixed yet is null. A class and not a record, since Envers rebuilds it without arguments.
 */
@Embeddable
public class RoundTimes implements Serializable {

  private static final long serialVersionUID = 1L;

  public static final RoundTimes OPEN = new RoundTimes();

  private LocalDate applicationsFrom;
  private LocalDate applicationsUntil;
  private LocalDate startOfSupply;

  protected RoundTimes() {} // for Jakarta Persistence

  public RoundTimes(
      LocalDate applicationsFrom, LocalDate applicationsUntil, LocalDate startOfSupply) {
    refuseDisorder(applicationsFrom, applicationsUntil, "applicationsUntil");
    refuseDisorder(applicationsUntil, startOfSupply, "startOfSupply");
    refuseDisorder(applicationsFrom, startOfSupply, "startOfSupply");
    this.applicationsFrom = applicationsFrom;
    this.applicationsUntil = applicationsUntil;
    this.startOfSupply = startOfSupply;
  }

  private static void refuseDisorder(LocalDate first, LocalDate second, String field) {
    if (first != null && second != null && second.isBefore(first)) {
      throw new RuleViolation("roundTimes.disorder", Wareki.date(first)).at(field);
    }
  }

  /** Whether the days are fixed without which wards cannot apply. */
  boolean complete() {
    return applicationsUntil != null && startOfSupply != null;
  }

  public LocalDate applicationsFrom() {
    return applicationsFrom;
  }

  public LocalDate applicationsUntil() {
    return applicationsUntil;
  }

  public LocalDate startOfSupply() {
    return startOfSupply;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RoundTimes that
        && Objects.equals(applicationsFrom, that.applicationsFrom)
        && Objects.equals(applicationsUntil, that.applicationsUntil)
        && Objects.equals(startOfSupply, that.startOfSupply);
  }

  @Override
  public int hashCode() {
    return Objects.hash(applicationsFrom, applicationsUntil, startOfSupply);
  }
}
