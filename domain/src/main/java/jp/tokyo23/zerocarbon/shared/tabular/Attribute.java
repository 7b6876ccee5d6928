package jp.tokyo23.zerocarbon.shared.tabular;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.Decimals;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Wareki;

/**
 * A column of a table together with the attribute of a record that it holds: how its text is read,
 * and how the attribute is written.
 *
 * @param <D> details of the record
 * @param <T> type of the attribute
 */
public record Attribute<D, T>(
    ImportColumn column,
    Function<D, T> getter,
    Function<String, T> reader,
    Function<T, String> writer) {

  private static final int MOST_DIGITS = 9;
  private static final int MOST_DECIMALS = 3;

  /** The text of the attribute; an empty one for a missing value. */
  public String text(D details) {
    T value = getter.apply(details);
    return value == null ? "" : writer.apply(value);
  }

  /** The same column, which a new record needs. */
  public Attribute<D, T> required() {
    return with(
        new ImportColumn(
            column.name(), column.label(), column.otherNames(), true, column.choices()));
  }

  /** The same column under further headings. */
  public Attribute<D, T> orNamed(String... names) {
    return with(
        new ImportColumn(
            column.name(), column.label(), List.of(names), column.required(), column.choices()));
  }

  private Attribute<D, T> with(ImportColumn other) {
    return new Attribute<>(other, getter, reader, writer);
  }

  /** An attribute with its own way of reading and writing. */
  public static <D, T> Attribute<D, T> of(
      String name,
      String label,
      Function<D, T> getter,
      Function<String, T> reader,
      Function<T, String> writer) {
    return new Attribute<>(
        new ImportColumn(name, label, List.of(), false, List.of()), getter, reader, writer);
  }

  /** Free text of at most so many characters. */
  public static <D> Attribute<D, String> text(
      String name, String label, int most, Function<D, String> getter) {
    return of(name, label, getter, text -> notLonger(text, most), text -> text);
  }

  /** An exact decimal with up to nine digits before and three behind the point. */
  public static <D> Attribute<D, BigDecimal> number(
      String name, String label, Function<D, BigDecimal> getter) {
    return of(name, label, getter, Attribute::decimal, BigDecimal::toPlainString);
  }

  public static <D> Attribute<D, Integer> whole(
      String name, String label, Function<D, Integer> getter) {
    return of(name, label, getter, Attribute::integer, String::valueOf);
  }

  /** A day, read in the Japanese calendar too and written in ISO form. */
  public static <D> Attribute<D, LocalDate> day(
      String name, String label, Function<D, LocalDate> getter) {
    return of(name, label, getter, Wareki::parseDate, LocalDate::toString);
  }

  /** A constant of an enum by its label. */
  public static <D, E extends Enum<E>> Attribute<D, E> choice(
      String name, String label, Class<E> type, Function<D, E> getter) {
    List<String> labels = Stream.of(type.getEnumConstants()).map(Labels::of).toList();
    return new Attribute<>(
        new ImportColumn(name, label, List.of(), false, labels),
        getter,
        text -> chosen(type, text, labels),
        Labels::of);
  }

  /** Yes or no. */
  public static <D> Attribute<D, Boolean> flag(
      String name, String label, Function<D, Boolean> getter) {
    List<String> labels = List.of(Labels.flag(true), Labels.flag(false));
    return new Attribute<>(
        new ImportColumn(name, label, List.of(), false, labels),
        getter,
        text -> flagOf(text, labels),
        Labels::flag);
  }

  private static String notLonger(String text, int most) {
    if (text.length() > most) {
      throw new RuleViolation("tabular.tooLong", most);
    }
    return text;
  }

  private static BigDecimal decimal(String text) {
    BigDecimal number = Decimals.plain(Decimals.parse(text));
    if (number.scale() > MOST_DECIMALS || number.precision() - number.scale() > MOST_DIGITS) {
      throw new RuleViolation("tabular.numberOutOfRange", text);
    }
    return number;
  }

  private static Integer integer(String text) {
    BigDecimal number = decimal(text);
    if (number.scale() > 0) {
      throw new RuleViolation("amount.notWhole", text);
    }
    return number.intValueExact();
  }

  private static <E extends Enum<E>> E chosen(Class<E> type, String text, List<String> labels) {
    return Stream.of(type.getEnumConstants())
        .filter(each -> folded(Labels.of(each)).equals(folded(text)) || each.name().equals(text))
        .findFirst()
        .or(() -> bare(type, text))
        .orElseThrow(() -> unknown(text, labels));
  }

  private static <E extends Enum<E>> Optional<E> bare(Class<E> type, String text) {
    return Stream.of(type.getEnumConstants())
        .filter(each -> bare(Labels.of(each)).equals(bare(text)))
        .findFirst();
  }

  private static Boolean flagOf(String text, List<String> labels) {
    if (!labels.contains(text)) {
      throw unknown(text, labels);
    }
    return text.equals(labels.get(0));
  }

  private static RuleViolation unknown(String text, List<String> labels) {
    return new RuleViolation("tabular.unknownChoice", text, String.join("、", labels));
  }

  private static String folded(String label) {
    return Normalizer.normalize(label, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  /** Without what stands in brackets, which people leave away. */
  private static String bare(String label) {
    return folded(label).replaceAll("\\(.*\\)", "");
  }
}
