package jp.tokyo23.zerocarbon.renewable.facility;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the checks of a supply point take from outside.
 *
 * @param areaPrefixes grid area that digits 1 and 2 of a number stand for; the scheme is to be
 *     confirmed, so that it only warns
 */
public record SupplyPointRules(Map<String, GridArea> areaPrefixes) {

  /** Nothing is compared. */
  public static final SupplyPointRules NO_PREFIXES = new SupplyPointRules(Map.of());

  /** Reads 01=HOKKAIDO, 02=TOHOKU and so on, as the setting holds it. */
  public static SupplyPointRules of(String prefixes) {
    return new SupplyPointRules(
        Stream.of(prefixes.split("[,\\s]+"))
            .map(entry -> entry.split("="))
            .collect(Collectors.toMap(entry -> entry[0], entry -> GridArea.valueOf(entry[1]))));
  }
}
