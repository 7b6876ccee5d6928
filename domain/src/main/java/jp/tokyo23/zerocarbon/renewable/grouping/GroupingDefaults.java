package jp.tokyo23.zerocarbon.renewable.grouping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.setting.Settings;

/** What the settings say for a new plan; what nobody has set stays blank and has to be typed. */
@ApplicationScoped
public class GroupingDefaults {

  private static final String YES = "YES";

  private Settings settings;

  protected GroupingDefaults() {} // for the CDI proxy

  @Inject
  public GroupingDefaults(Settings settings) {
    this.settings = settings;
  }

  /** Parameters of today's settings; null where a value is missing. */
  public record Standard(
      PlanParameters.Bounds bounds,
      PlanParameters.Weights weights,
      boolean managersApart,
      boolean allDayApart,
      boolean generationApart,
      Integer secondsAllowed) {}

  public Standard standard() {
    LocalDate today = TokyoTime.today();
    return new Standard(
        new PlanParameters.Bounds(
            decimal("grouping.energyMinimum", today),
            decimal("grouping.energyMaximum", today),
            List.of(),
            null,
            settings.integer("grouping.lotsPerWard", today).orElse(null)),
        new PlanParameters.Weights(
            decimal("grouping.weight.lotCost", today),
            decimal("grouping.weight.shapeWeight", today),
            decimal("grouping.weight.peakWeight", today),
            decimal("grouping.weight.endMismatchWeight", today),
            decimal("grouping.weight.scaleGain", today),
            decimal("grouping.weight.scaleGainUpTo", today)),
        apart("grouping.separate.designatedManager", today),
        apart("grouping.separate.allDay", today),
        apart("grouping.separate.generation", today),
        settings.integer("grouping.secondsAllowed", today).orElse(null));
  }

  private BigDecimal decimal(String key, LocalDate day) {
    return settings.decimal(key, day).orElse(null);
  }

  private boolean apart(String key, LocalDate day) {
    return settings.text(key, day).filter(YES::equals).isPresent();
  }
}
