package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tokyo23.zerocarbon.shared.calendar.CalendarYear;
import jp.tokyo23.zerocarbon.shared.calendar.CalendarYearRepository;

@ApplicationScoped
class JpaCalendarYearRepository extends JpaRecords<CalendarYear> implements CalendarYearRepository {

  JpaCalendarYearRepository() {
    super(
        RecordShape.of(CalendarYear.class)
            .searchedIn("source")
            .sortedBy("calendarYear", "mark")
            .option("mark")
            .inOrderOf("r.calendarYear desc"));
  }
}
