package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.facility.MonthlyFigures;

/** Stores twelve figures from April on, with semicolons between them: {@code 120.5;;98;…}. */
@Converter(autoApply = true)
public class MonthlyFiguresConverter implements AttributeConverter<MonthlyFigures, String> {

  @Override
  public String convertToDatabaseColumn(MonthlyFigures value) {
    return value == null || value.known().findAny().isEmpty()
        ? null
        : value.values().stream()
            .map(figure -> figure == null ? "" : figure.toPlainString())
            .collect(Collectors.joining(";"));
  }

  @Override
  public MonthlyFigures convertToEntityAttribute(String column) {
    if (column == null) {
      return null;
    }
    List<BigDecimal> figures =
        Stream.of(column.split(";", -1))
            .map(text -> text.isEmpty() ? null : new BigDecimal(text))
            .toList();
    return new MonthlyFigures(figures);
  }
}
