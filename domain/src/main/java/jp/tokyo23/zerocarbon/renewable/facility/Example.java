package jp.tokyo23.zerocarbon.renewable.facility;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.Ward;

/** One line of the made-up examples, by the names of its columns. */
record Example(List<String> names, List<String> values) {

  /** Null for a blank. */
  String text(String column) {
    String value = values.get(names.indexOf(column));
    return value.isEmpty() ? null : value;
  }

  Ward ward() {
    return Ward.ofCode(text("ward")).orElseThrow();
  }

  BigDecimal number(String column) {
    return new BigDecimal(text(column));
  }

  /** Twelve figures with semicolons between them; a missing month is blank. */
  MonthlyFigures months(String column) {
    return new MonthlyFigures(
        Stream.of(text(column).split(";", -1))
            .map(figure -> figure.isEmpty() ? null : new BigDecimal(figure))
            .toList());
  }
}
