package jp.tokyo23.zerocarbon.shared.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import jp.tokyo23.zerocarbon.shared.Wareki;

/** A day on which offices are closed, and why: 2026-02-11 建国記念の日. A class for Envers' sake. */
@Embeddable
public class ClosedDay implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(name = "closed_on", nullable = false)
  private LocalDate date;

  @Column(nullable = false, length = 60)
  private String name;

  protected ClosedDay() {} // for Jakarta Persistence

  public ClosedDay(LocalDate date, String name) {
    this.date = date;
    this.name = name;
  }

  public LocalDate date() {
    return date;
  }

  public String name() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClosedDay that && date.equals(that.date) && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(date, name);
  }

  @Override
  public String toString() {
    return Wareki.dateWithWeekday(date) + name;
  }
}
