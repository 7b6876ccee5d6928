package jp.tokyo23.zerocarbon.shared.web.convert;

import jakarta.faces.convert.FacesConverter;
import jp.tokyo23.zerocarbon.shared.PartialDate;

/** Days and months in the Japanese calendar; reads ISO forms and full-width digits too. */
@FacesConverter(forClass = PartialDate.class)
public class PartialDateConverter extends TypedTextConverter<PartialDate> {

  @Override
  protected PartialDate parse(String text) {
    return PartialDate.parse(text);
  }

  @Override
  protected String print(PartialDate value) {
    return value.wareki();
  }
}
