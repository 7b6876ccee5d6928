package jp.tokyo23.zerocarbon.shared.web.convert;

import jakarta.faces.convert.FacesConverter;
import jp.tokyo23.zerocarbon.shared.FiscalYear;

/** Fiscal years where they are typed: shown as 令和6年度. */
@FacesConverter("fiscalYearText")
public class FiscalYearTextConverter extends FiscalYearConverter {

  @Override
  protected String print(FiscalYear value) {
    return value.wareki();
  }
}
