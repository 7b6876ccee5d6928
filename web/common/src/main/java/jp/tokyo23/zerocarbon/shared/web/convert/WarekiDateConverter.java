package jp.tokyo23.zerocarbon.shared.web.convert;

import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.Wareki;

/** Days in the Japanese calendar; reads ISO forms and full-width digits too. */
@FacesConverter(forClass = LocalDate.class)
public class WarekiDateConverter extends TypedTextConverter<LocalDate> {

  @Override
  protected LocalDate parse(String text) {
    return Wareki.parseDate(text);
  }

  @Override
  protected String print(LocalDate value) {
    return Wareki.date(value);
  }
}
