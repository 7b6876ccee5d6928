package jp.tokyo23.zerocarbon.shared.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link CalendarYear}, kept by the secretariat and the administrator. */
@ApplicationScoped
@Transactional
public class CalendarYearService extends RecordService<CalendarYear, CalendarYearDetails> {

  private CalendarYearRepository years;

  protected CalendarYearService() {} // for the CDI proxy

  @Inject
  public CalendarYearService(CalendarYearRepository records, ActingUser actor, RecordAids aids) {
    super(records, actor, aids);
    years = records;
  }

  @Override
  public boolean registrable() {
    return keeper();
  }

  @Override
  public boolean editable(CalendarYear record) {
    return keeper();
  }

  @Override
  protected CalendarYear create(CalendarYearDetails details) {
    boolean known =
        years.all(RecordFilter.ALL).stream()
            .anyMatch(each -> each.calendarYear() == details.year());
    if (known) {
      throw new RuleViolation("calendarYear.alreadyThere").at("year");
    }
    return new CalendarYear(details);
  }

  @Override
  protected void apply(CalendarYear record, CalendarYearDetails details) {
    record.correct(details);
  }

  @Override
  protected void requireEditor(CalendarYear record) {
    actor().user().requireRole(Role.SECRETARIAT, Role.ADMINISTRATOR);
  }

  private boolean keeper() {
    Role role = actor().user().role();
    return role == Role.SECRETARIAT || role == Role.ADMINISTRATOR;
  }
}
