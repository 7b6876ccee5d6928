package jp.tokyo23.zerocarbon.shared.web.record;

import java.io.Serializable;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.DayRange;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/** What a person has set above a list. */
public class ListFilter implements Serializable {

  private static final long serialVersionUID = 1L;

  private String text;
  private Ward ward;
  private String option;
  private Integer endWithin;
  private LocalDate endFrom;
  private LocalDate endTo;

  /** The filter for the register. */
  public RecordFilter with(
      FiscalYear year, MeasureCode measure, Class<? extends Enum<?>> optionType) {
    return new RecordFilter(text, ward, year, measure, option(optionType), ends(), null);
  }

  /** When the contract ends: within so many months, or between days; null for any day. */
  private DayRange ends() {
    if (endWithin != null) {
      return DayRange.within(endWithin, TokyoTime.today());
    }
    return endFrom == null && endTo == null ? null : new DayRange(endFrom, endTo);
  }

  /** Whether a person looks for contracts by their end. */
  public boolean isByEnd() {
    return endWithin != null || endFrom != null || endTo != null;
  }

  private Enum<?> option(Class<? extends Enum<?>> type) {
    if (option == null || type == null) {
      return null;
    }
    for (Enum<?> constant : type.getEnumConstants()) {
      if (constant.name().equals(option)) {
        return constant;
      }
    }
    return null;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public Ward getWard() {
    return ward;
  }

  public void setWard(Ward ward) {
    this.ward = ward;
  }

  public Integer getEndWithin() {
    return endWithin;
  }

  public void setEndWithin(Integer endWithin) {
    this.endWithin = endWithin;
  }

  public LocalDate getEndFrom() {
    return endFrom;
  }

  public void setEndFrom(LocalDate endFrom) {
    this.endFrom = endFrom;
  }

  public LocalDate getEndTo() {
    return endTo;
  }

  public void setEndTo(LocalDate endTo) {
    this.endTo = endTo;
  }

  public String getOption() {
    return option;
  }

  public void setOption(String option) {
    this.option = option;
  }
}
