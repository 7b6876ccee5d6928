package jp.tokyo23.zerocarbon.shared.claim;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.record.RecordRef;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;

/** Makes claims out of records; the one place that turns values into the words of a report. */
public final class Claims {

  private Claims() {}

  /** The number of these records: 10区. */
  public static Claim count(Collection<? extends TrackedRecord> counted, Unit unit) {
    return new Claim(
        ClaimKind.COUNT,
        counted.size() + unit.symbol(),
        String.valueOf(counted.size()),
        Set.of(Qualifier.ACTUAL),
        refs(counted));
  }

  /** A day with its weekday, or a month. */
  public static Claim date(PartialDate date, TrackedRecord record) {
    return claim(ClaimKind.DATE, date.wareki(), date.iso(), record);
  }

  /** 約8ha; 見込み and 約 travel as qualifiers. */
  public static Claim quantity(TypedQuantity quantity, Collection<? extends TrackedRecord> from) {
    return new Claim(
        ClaimKind.QUANTITY,
        quantity.text(),
        quantity.amount() == null
            ? quantity.state().name()
            : quantity.amount().toPlainString() + " " + quantity.unit().symbol(),
        qualifiers(quantity),
        refs(from));
  }

  /** Names in the given order, joined by 、. */
  public static Claim parties(List<String> names, Collection<? extends TrackedRecord> from) {
    String joined = String.join("、", names);
    return new Claim(ClaimKind.PARTIES, joined, joined, Set.of(), refs(from));
  }

  /** Words taken from one record as they stand. */
  public static Claim words(ClaimKind kind, String text, TrackedRecord record) {
    return claim(kind, text, text, record);
  }

  public static List<RecordRef> refs(Collection<? extends TrackedRecord> records) {
    return records.stream().map(TrackedRecord::ref).toList();
  }

  private static Claim claim(ClaimKind kind, String text, String value, TrackedRecord record) {
    return new Claim(kind, text, value, Set.of(), List.of(record.ref()));
  }

  private static Set<Qualifier> qualifiers(TypedQuantity quantity) {
    EnumSet<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
    if (quantity.approximate()) {
      qualifiers.add(Qualifier.APPROXIMATE);
    }
    if (quantity.state() == ValueState.EXPECTED) {
      qualifiers.add(Qualifier.EXPECTED);
    }
    if (quantity.state() == ValueState.ACTUAL) {
      qualifiers.add(Qualifier.ACTUAL);
    }
    return qualifiers;
  }
}
