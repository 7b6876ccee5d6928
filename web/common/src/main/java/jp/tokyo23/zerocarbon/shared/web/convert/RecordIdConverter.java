package jp.tokyo23.zerocarbon.shared.web.convert;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;

/**
 * Ids of records in addresses, the only {@code Long} that pages take. What cannot be an id is no
 * record, hence the 404 page and no message.
 */
public class RecordIdConverter implements Converter<Long> {

  @Override
  public Long getAsObject(FacesContext faces, UIComponent input, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (!text.matches("[0-9]{1,18}")) {
      NotFoundPage.show();
      return null;
    }
    return Long.valueOf(text);
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent input, Long id) {
    return id == null ? "" : id.toString();
  }
}
