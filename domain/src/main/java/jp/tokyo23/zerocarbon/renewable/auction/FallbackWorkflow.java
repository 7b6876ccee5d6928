package jp.tokyo23.zerocarbon.renewable.auction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementCalendar;

/**
 * What still fits after a failed auction: the days left until the supply has to start, and the last
 * day on which each following step can begin.
 *
 * @param startOfSupply day after the present contracts end
 * @param daysLeft calendar days until then; negative when it is past
 */
public record FallbackWorkflow(LocalDate startOfSupply, long daysLeft, List<Line> steps) {

  /**
   * One way on.
   *
   * @param lastDay last day to begin; null where no day binds it or the calendar does not know it
   * @param fits whether it can still begin; null where that is not known
   */
  public record Line(FallbackStep step, LocalDate lastDay, Boolean fits) {}

  public static FallbackWorkflow of(
      LocalDate startOfSupply, LocalDate today, ProcurementCalendar calendar) {
    List<Line> lines =
        Arrays.stream(FallbackStep.values()).map(step -> line(step, today, calendar)).toList();
    return new FallbackWorkflow(
        startOfSupply, ChronoUnit.DAYS.between(today, startOfSupply), lines);
  }

  private static Line line(FallbackStep step, LocalDate today, ProcurementCalendar calendar) {
    if (step.begins() == null) {
      return new Line(step, null, true);
    }
    return calendar.entries().stream()
        .filter(entry -> entry.step() == step.begins() && entry.due() != null)
        .findFirst()
        .map(entry -> new Line(step, entry.due(), !today.isAfter(entry.due())))
        .orElse(new Line(step, null, null));
  }
}
