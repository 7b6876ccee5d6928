package jp.tokyo23.zerocarbon.renewable.tariff;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Dated table of the renewable levy; a month without a unit has none, and nothing is guessed. */
public record RenewableLevy(List<LevyUnit> units) {

  private static final String FILE = "levy.csv";

  public RenewableLevy {
    units = List.copyOf(units);
  }

  /** The table that the product carries, with its sources in the file's first lines. */
  public static RenewableLevy published() {
    try (InputStream file = RenewableLevy.class.getResourceAsStream(FILE);
        var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return new RenewableLevy(
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .skip(1)
              .map(RenewableLevy::unit)
              .toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public Optional<LevyUnit> unitOf(YearMonth billingMonth) {
    return units.stream().filter(unit -> unit.holdsIn(billingMonth)).findFirst();
  }

  private static LevyUnit unit(String line) {
    String[] cells = line.split(",", -1);
    return new LevyUnit(
        Integer.parseInt(cells[0]),
        new BigDecimal(cells[1]),
        YearMonth.parse(cells[3]),
        YearMonth.parse(cells[4]),
        "confirmed".equals(cells[5]));
  }
}
