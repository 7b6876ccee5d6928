package jp.tokyo23.zerocarbon.shared.persistence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;

/**
 * Names of the attributes by which a register is searched, filtered and sorted; nothing else
 * reaches a query.
 */
public final class RecordShape<T extends TrackedRecord> {

  final Class<T> type;
  final List<String> searched = new ArrayList<>();
  final Map<String, String> sortable = new LinkedHashMap<>();
  String defaultOrder = "r.id";
  String ward;
  String fiscalYear;
  String measure;
  String option;
  String end;

  private RecordShape(Class<T> type) {
    this.type = type;
  }

  public static <T extends TrackedRecord> RecordShape<T> of(Class<T> type) {
    return new RecordShape<>(type);
  }

  /** Attributes that hold searchable text. */
  public RecordShape<T> searchedIn(String... attributes) {
    searched.addAll(List.of(attributes));
    return this;
  }

  /** Attributes a list may be sorted by, under their own names. */
  public RecordShape<T> sortedBy(String... attributes) {
    List.of(attributes).forEach(attribute -> sortable.put(attribute, attribute));
    return this;
  }

  /** An attribute of a part of the record, under the name by which the list calls it. */
  public RecordShape<T> sortedAs(String name, String attribute) {
    sortable.put(name, attribute);
    return this;
  }

  /** JPQL order without the id, with {@code r} for the record. */
  public RecordShape<T> inOrderOf(String order) {
    defaultOrder = order;
    return this;
  }

  /** JPQL that orders an enum attribute as its constants stand; its column would by their names. */
  static String rank(String attribute, Class<?> type) {
    StringBuilder rank = new StringBuilder("case r.").append(attribute);
    Object[] constants = type.getEnumConstants();
    for (int i = 0; i < constants.length; i++) {
      String name = type.getName() + "." + ((Enum<?>) constants[i]).name();
      rank.append(" when ").append(name).append(" then ").append(i);
    }
    return rank.append(" end").toString();
  }

  public RecordShape<T> ward(String attribute) {
    ward = attribute;
    return this;
  }

  public RecordShape<T> fiscalYear(String attribute) {
    fiscalYear = attribute;
    return this;
  }

  public RecordShape<T> measure(String attribute) {
    measure = attribute;
    return this;
  }

  /** The day on which the contract of a record ends. */
  public RecordShape<T> endingAt(String attribute) {
    end = attribute;
    return this;
  }

  /** The enum attribute of the register's main list of states or kinds. */
  public RecordShape<T> option(String attribute) {
    option = attribute;
    return this;
  }
}
