package jp.tokyo23.zerocarbon.shared.web.record;

import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/** What a person has set above a list. */
public class ListFilter implements Serializable {

  private static final long serialVersionUID = 1L;

  private String text;
  private Ward ward;
  private String option;

  /** The filter for the register. */
  public RecordFilter with(
      FiscalYear year, MeasureCode measure, Class<? extends Enum<?>> optionType) {
    return new RecordFilter(text, ward, year, measure, option(optionType));
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

  public String getOption() {
    return option;
  }

  public void setOption(String option) {
    this.option = option;
  }
}
