package jp.tokyo23.zerocarbon.shared.calendar;

import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link CalendarYear}. */
public interface CalendarYearRepository extends RecordRepository<CalendarYear> {}
