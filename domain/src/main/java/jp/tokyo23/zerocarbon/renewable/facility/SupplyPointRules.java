package jp.tokyo23.zerocarbon.renewable.facility;

import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.setting.Settings;

/**
 * What the checks of a supply point take from the settings.
 *
 * @param tokyoPrefix digits 1 and 2 of the numbers in the area of Tokyo; to be confirmed, so that
 *     it only warns; null where nothing is to be compared
 */
public record SupplyPointRules(String tokyoPrefix) {

  /** The settings in force on a day. */
  public static SupplyPointRules of(Settings settings, LocalDate day) {
    return new SupplyPointRules(settings.text("supplyPoint.areaPrefix", day).orElse(null));
  }

  boolean contradicts(SupplyPointNumber number, GridArea area) {
    return tokyoPrefix != null
        && number.areaPrefix().equals(tokyoPrefix) != (area == GridArea.TOKYO);
  }
}
