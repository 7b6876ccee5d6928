package jp.tokyo23.zerocarbon.shared.record;

import java.io.Serializable;
import java.util.Set;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * Which records of a register are wanted; a null means any. A register ignores what its records do
 * not have.
 *
 * @param text part of a name, in any of the register's text fields
 * @param option value of the register's main list of states or kinds
 * @param ends when the contract of the record ends; a record without an end is not between any days
 * @param ids the records themselves, where something else has chosen them
 */
public record RecordFilter(
    String text,
    Ward ward,
    FiscalYear fiscalYear,
    MeasureCode measure,
    Enum<?> option,
    DayRange ends,
    Set<Long> ids)
    implements Serializable {

  public static final RecordFilter ALL = new RecordFilter(null, null, null, null, null);

  public RecordFilter(
      String text, Ward ward, FiscalYear fiscalYear, MeasureCode measure, Enum<?> option) {
    this(text, ward, fiscalYear, measure, option, null, null);
  }

  /** The same filter over these records alone. */
  public RecordFilter among(Set<Long> some) {
    return new RecordFilter(text, ward, fiscalYear, measure, option, ends, some);
  }

  public static RecordFilter of(FiscalYear fiscalYear) {
    return new RecordFilter(null, null, fiscalYear, null, null);
  }

  public static RecordFilter of(MeasureCode measure, FiscalYear fiscalYear) {
    return new RecordFilter(null, null, fiscalYear, measure, null);
  }
}
