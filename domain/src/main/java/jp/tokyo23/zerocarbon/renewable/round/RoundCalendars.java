package jp.tokyo23.zerocarbon.renewable.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.shared.calendar.BusinessDays;
import jp.tokyo23.zerocarbon.shared.setting.Settings;

/** The calendar of a round, from the settings and closed days as they stand now. */
@ApplicationScoped
public class RoundCalendars {

  private static final ProcurementCalendar OPEN = new ProcurementCalendar(List.of());

  private Settings settings;
  private BusinessDays business;

  protected RoundCalendars() {} // for the CDI proxy

  @Inject
  public RoundCalendars(Settings settings, BusinessDays business) {
    this.settings = settings;
    this.business = business;
  }

  /** Without entries as long as the start of supply is open. */
  public ProcurementCalendar of(ProcurementRound round) {
    LocalDate start = round.times().startOfSupply();
    return start == null ? OPEN : before(start);
  }

  /** The calendar before any start of supply. */
  public ProcurementCalendar before(LocalDate startOfSupply) {
    return ProcurementCalendar.before(
        startOfSupply, daysBefore(startOfSupply), business.calendar());
  }

  private Map<CalendarStep, Integer> daysBefore(LocalDate start) {
    Map<CalendarStep, Integer> days = new EnumMap<>(CalendarStep.class);
    for (CalendarStep step : CalendarStep.values()) {
      settings.integer(step.setting(), start).ifPresent(number -> days.put(step, number));
    }
    return days;
  }
}
