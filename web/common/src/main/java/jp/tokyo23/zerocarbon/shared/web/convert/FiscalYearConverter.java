package jp.tokyo23.zerocarbon.shared.web.convert;

import jakarta.faces.convert.FacesConverter;
import jp.tokyo23.zerocarbon.shared.FiscalYear;

/** Fiscal years as 2024 in selections; reads 令和6年度 too. */
@FacesConverter(forClass = FiscalYear.class)
public class FiscalYearConverter extends TypedTextConverter<FiscalYear> {

  @Override
  protected FiscalYear parse(String text) {
    return FiscalYear.parse(text);
  }

  @Override
  protected String print(FiscalYear value) {
    return String.valueOf(value.value());
  }
}
