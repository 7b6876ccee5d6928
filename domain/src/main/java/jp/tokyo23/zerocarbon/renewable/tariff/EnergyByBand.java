package jp.tokyo23.zerocarbon.renewable.tariff;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.shared.Decimals;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/**
 * Energy of a month [kWh] by season and time band; a band that is not there was not billed.
 *
 * @param energy at least one band, none below 0
 */
public record EnergyByBand(Map<SeasonBand, BigDecimal> energy) implements Serializable {

  public EnergyByBand {
    if (energy.isEmpty()) {
      throw new RuleViolation("monthlyUse.incomplete");
    }
    if (energy.values().stream().anyMatch(kwh -> kwh.signum() < 0)) {
      throw new RuleViolation("monthlyUse.negative");
    }
    energy = Collections.unmodifiableSortedMap(new TreeMap<>(energy));
  }

  /** One band a line: {@code SUMMER 全時間=80123}. */
  public String text() {
    return energy.entrySet().stream()
        .map(band -> PriceSetText.name(band.getKey()) + "=" + band.getValue().toPlainString())
        .collect(Collectors.joining("\n"));
  }

  public static EnergyByBand ofText(String text) {
    return new EnergyByBand(
        Arrays.stream(text.split("\n"))
            .map(line -> line.split("="))
            .collect(
                Collectors.toMap(
                    cells -> PriceSetText.seasonBand(cells[0]),
                    cells -> new BigDecimal(cells[1]))));
  }

  public BigDecimal total() {
    return energy.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Override
  public String toString() {
    return energy.entrySet().stream()
        .map(
            band ->
                PriceSetWords.name(band.getKey()) + " " + Decimals.text(band.getValue()) + "kWh")
        .collect(Collectors.joining("、"));
  }
}
