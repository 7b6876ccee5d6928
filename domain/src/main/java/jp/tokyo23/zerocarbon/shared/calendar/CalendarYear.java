package jp.tokyo23.zerocarbon.shared.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Wareki;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * The closed days of one calendar year. Aggregate root.
 *
 * <p>Entered whole, when the cabinet office has published the holidays of the year; as long as
 * there is none, every rule that needs a business day of that year refuses.
 */
@Entity
@Audited
public class CalendarYear extends TrackedRecord {

  @Column(nullable = false, unique = true)
  private int calendarYear;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "calendar_closed_day",
      joinColumns = @JoinColumn(name = "calendar_year_id"))
  @OrderColumn(name = "position")
  private List<ClosedDay> closedDays = new ArrayList<>();

  @Column(nullable = false, length = 300)
  private String source;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ConfirmationMark mark;

  protected CalendarYear() {} // for Jakarta Persistence

  public CalendarYear(CalendarYearDetails details) {
    calendarYear = details.year();
    correct(details);
  }

  void correct(CalendarYearDetails details) {
    List<ClosedDay> days = new ArrayList<>(details.closedDays());
    days.sort(Comparator.comparing(ClosedDay::date));
    for (ClosedDay day : days) {
      if (day.date().getYear() != calendarYear) {
        throw new RuleViolation("calendarYear.foreignDay", day.date(), String.valueOf(calendarYear))
            .at("days");
      }
    }
    if (days.stream().map(ClosedDay::date).distinct().count() < days.size()) {
      throw new RuleViolation("calendarYear.sameDayTwice").at("days");
    }
    closedDays.clear();
    closedDays.addAll(days);
    source = details.source();
    mark = details.mark();
  }

  @Override
  public String label() {
    return Wareki.year(calendarYear);
  }

  public int calendarYear() {
    return calendarYear;
  }

  public List<ClosedDay> closedDays() {
    return List.copyOf(closedDays);
  }

  public String source() {
    return source;
  }

  public ConfirmationMark mark() {
    return mark;
  }
}
