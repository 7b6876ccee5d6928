package jp.tokyo23.zerocarbon.shared.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ties the input inside {@code zc:field} to its label, hint and message for assistive technology,
 * since the page that writes the input knows nothing of their ids.
 */
@Named
@ApplicationScoped
public class FieldTie {

  /** Listener of the field's wrapper before it is rendered. */
  public void describe(ComponentSystemEvent event) {
    UIComponent field = event.getComponent();
    String id = (String) field.getAttributes().get("fieldInput");
    UIComponent input = field.findComponent(id);
    if (input == null) {
      throw new IllegalStateException("zc:field finds no input with id " + id);
    }
    input.getAttributes().put("label", field.getAttributes().get("fieldLabel"));
    askToChoose(input, field.getAttributes().get("fieldLabel"));
    Map<String, Object> marks = input.getPassThroughAttributes();
    boolean wrong = hasMessage(input);
    mark(marks, "aria-invalid", wrong ? "true" : null);
    mark(marks, "aria-required", isSet(field, "fieldRequired") ? "true" : null);
    mark(marks, "aria-describedby", describers(field, id, wrong));
    if (isSet(field, "fieldGroup")) {
      nameGroup(field, id);
    }
  }

  /** What is chosen from a list is not typed, and the refusal of an empty one says so. */
  private static void askToChoose(UIComponent input, Object label) {
    if (input instanceof UISelectOne one && one.getRequiredMessage() == null) {
      FacesContext faces = FacesContext.getCurrentInstance();
      String pattern =
          faces.getApplication().getResourceBundle(faces, "common").getString("field.choose");
      one.setRequiredMessage(MessageFormat.format(pattern, label));
    }
  }

  private static String describers(UIComponent field, String id, boolean wrong) {
    String ids =
        Stream.of(wrong ? id + "-message" : null, id + "-hint")
            .map(describer -> describer == null ? null : field.findComponent(describer))
            .filter(describer -> describer != null && describer.isRendered())
            .map(UIComponent::getClientId)
            .collect(Collectors.joining(" "));
    return ids.isEmpty() ? null : ids;
  }

  private static void nameGroup(UIComponent field, String id) {
    Map<String, Object> marks = field.findComponent(id + "-value").getPassThroughAttributes();
    marks.put("role", "group");
    marks.put("aria-labelledby", field.findComponent(id + "-label").getClientId());
  }

  private static void mark(Map<String, Object> marks, String name, String value) {
    if (value == null) {
      marks.remove(name);
    } else {
      marks.put(name, value);
    }
  }

  private static boolean hasMessage(UIComponent input) {
    return FacesContext.getCurrentInstance().getMessages(input.getClientId()).hasNext();
  }

  private static boolean isSet(UIComponent field, String attribute) {
    return Boolean.parseBoolean(String.valueOf(field.getAttributes().get(attribute)));
  }
}
