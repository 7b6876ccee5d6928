package jp.tokyo23.zerocarbon.shared.web.convert;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.web.Violations;

/**
 * Text in, value out; what the domain refuses becomes the message at the input. Blank stays
 * missing.
 */
public abstract class TypedTextConverter<T> implements Converter<T> {

  protected abstract T parse(String text);

  protected abstract String print(T value);

  @Override
  public T getAsObject(FacesContext faces, UIComponent input, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return parse(text);
    } catch (RuleViolation refused) {
      String message = CDI.current().select(Violations.class).get().text(refused);
      throw new ConverterException(
          new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null), refused);
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent input, T value) {
    return value == null ? "" : print(value);
  }
}
