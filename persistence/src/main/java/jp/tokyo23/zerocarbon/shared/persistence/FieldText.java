package jp.tokyo23.zerocarbon.shared.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.shared.Decimals;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.Wareki;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;

/** The value of a field as a person reads it in a history; an empty text for no value. */
final class FieldText {

  private FieldText() {}

  static String of(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Ward ward) {
      return ward.officialName();
    }
    if (value instanceof Enum<?> constant) {
      return Labels.of(constant);
    }
    if (value instanceof FiscalYear year) {
      return year.wareki();
    }
    if (value instanceof PartialDate date) {
      return date.wareki();
    }
    return ofOther(value);
  }

  private static String ofOther(Object value) {
    if (value instanceof LocalDate date) {
      return Wareki.dateWithWeekday(date);
    }
    if (value instanceof Instant instant) {
      return Wareki.time(instant);
    }
    if (value instanceof TypedQuantity quantity) {
      return quantity.state() == ValueState.EXPECTED
          ? quantity.text() + "（" + Labels.of(quantity.state()) + "）"
          : quantity.text();
    }
    if (value instanceof TrackedRecord record) {
      return record.label();
    }
    if (value instanceof BigDecimal number) {
      return Decimals.text(number);
    }
    if (value instanceof Boolean flag) {
      return Labels.flag(flag);
    }
    if (value instanceof Collection<?> values) {
      return values.stream().map(FieldText::of).collect(Collectors.joining("、"));
    }
    return value.toString();
  }
}
