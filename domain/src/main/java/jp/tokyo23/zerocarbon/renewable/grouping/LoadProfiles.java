package jp.tokyo23.zerocarbon.renewable.grouping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LoadProfile;
import jp.tokyo23.zerocarbon.renewable.metering.MeterDayStore;
import jp.tokyo23.zerocarbon.renewable.metering.format.FlowDirection;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.calendar.BusinessCalendar;
import jp.tokyo23.zerocarbon.shared.calendar.BusinessDays;

/** Loads as they were measured, of the twelve whole months before today. */
@ApplicationScoped
public class LoadProfiles {

  private MeterDayStore store;
  private BusinessDays businessDays;

  protected LoadProfiles() {} // for the CDI proxy

  @Inject
  public LoadProfiles(MeterDayStore store, BusinessDays businessDays) {
    this.store = store;
    this.businessDays = businessDays;
  }

  /** Supply points that may have a measured profile. */
  Set<Long> measuredPoints() {
    return store.measuredPoints();
  }

  /** Empty when a part of the year was not measured. */
  Optional<LoadProfile> of(Long supplyPointId) {
    LocalDate end = TokyoTime.today().withDayOfMonth(1).minusDays(1);
    LocalDate begin = end.plusDays(1).minusYears(1);
    BusinessCalendar calendar = businessDays.calendar();
    boolean known =
        calendar.years().contains(begin.getYear()) && calendar.years().contains(end.getYear());
    Predicate<LocalDate> open = known ? calendar::isBusinessDay : LoadProfiles::weekday;
    return MeasuredProfile.of(store.days(supplyPointId, FlowDirection.BUY, begin, end), open);
  }

  private static boolean weekday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
