package jp.tokyo23.zerocarbon.renewable.facility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoadFactorTest {

  @Test
  void exLf1() {
    assertEquals(Optional.of(new BigDecimal("29.7")), loadFactor(780_000, "300"));
    assertEquals(Optional.of(new BigDecimal("25.7")), loadFactor(225_000, "100"));
  }

  @Test
  void withoutAllMonthsOrTheDemandThereIsNone() {
    assertEquals(Optional.empty(), LoadFactor.of(MonthlyFigures.NONE, new BigDecimal("100")));
    assertEquals(Optional.empty(), LoadFactor.of(FacilitySamples.energy(), null));
    assertEquals(Optional.empty(), LoadFactor.of(FacilitySamples.energy(), BigDecimal.ZERO));
  }

  private static Optional<BigDecimal> loadFactor(long year, String kilowatts) {
    MonthlyFigures energy =
        MonthlyFigures.of(
            year - 11_000,
            1_000,
            1_000,
            1_000,
            1_000,
            1_000,
            1_000,
            1_000,
            1_000,
            1_000,
            1_000,
            1_000);
    return LoadFactor.of(energy, new BigDecimal(kilowatts));
  }
}
