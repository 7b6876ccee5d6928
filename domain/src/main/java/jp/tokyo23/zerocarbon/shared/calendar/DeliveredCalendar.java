package jp.tokyo23.zerocarbon.shared.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.startup.DeliveredData;

/** The closed days of {@code closed-days.csv}, for years that are not entered yet. */
@ApplicationScoped
public class DeliveredCalendar implements DeliveredData {

  private static final String SOURCE =
      "国民の祝日に関する法律（昭和23年法律第178号）と内閣府「国民の祝日・休日」一覧による。12月29日から1月3日までは官公署の年末年始の休みとした。";

  private CalendarYearRepository years;

  protected DeliveredCalendar() {} // for the CDI proxy

  @Inject
  public DeliveredCalendar(CalendarYearRepository years) {
    this.years = years;
  }

  @Override
  public void takeIn() {
    Set<Integer> known =
        years.all(RecordFilter.ALL).stream()
            .map(CalendarYear::calendarYear)
            .collect(Collectors.toSet());
    delivered()
        .forEach(
            (year, days) -> {
              if (!known.contains(year)) {
                years.add(
                    new CalendarYear(
                        new CalendarYearDetails(
                            year, days, SOURCE, ConfirmationMark.TO_BE_CONFIRMED)));
              }
            });
  }

  /** The delivered closed days by year. */
  public static Map<Integer, List<ClosedDay>> delivered() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                DeliveredCalendar.class.getResourceAsStream("closed-days.csv"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .map(columns -> new ClosedDay(LocalDate.parse(columns[0]), columns[1]))
          .collect(
              Collectors.groupingBy(
                  day -> day.date().getYear(), TreeMap::new, Collectors.toList()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
