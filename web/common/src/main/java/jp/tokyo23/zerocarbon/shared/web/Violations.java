package jp.tokyo23.zerocarbon.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/** Says in Japanese, at the input it concerns, what a business rule refused. */
@Named
@ApplicationScoped
public class Violations {

  private static final String SHARED = "jp.tokyo23.zerocarbon.shared";

  @Inject private CurrentMeasure measure;

  /** Adds the messages; each at the input named by its violation if the page has it. */
  public void show(RuleViolation violation) {
    add(violation);
    violation.others().forEach(this::add);
  }

  private void add(RuleViolation violation) {
    FacesContext faces = FacesContext.getCurrentInstance();
    String clientId =
        violation.field() == null
            ? null
            : find(faces.getViewRoot(), violation.field())
                .map(input -> markInvalid(input).getClientId(faces))
                .orElse(null);
    faces.addMessage(
        clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text(violation), null));
    faces.validationFailed();
  }

  public String text(RuleViolation violation) {
    return MessageFormat.format(pattern(violation.getMessage()), violation.arguments().toArray());
  }

  private String pattern(String key) {
    for (String owner : new String[] {SHARED, measure.packageName()}) {
      Optional<ResourceBundle> bundle = bundle(owner + ".violations");
      if (bundle.isPresent() && bundle.get().containsKey(key)) {
        return bundle.get().getString(key);
      }
    }
    throw new MissingResourceException("no text for violation", Violations.class.getName(), key);
  }

  private static Optional<ResourceBundle> bundle(String name) {
    try {
      return Optional.of(
          ResourceBundle.getBundle(name, Locale.JAPANESE, RuleViolation.class.getClassLoader()));
    } catch (MissingResourceException none) {
      return Optional.empty();
    }
  }

  private static UIComponent markInvalid(UIComponent component) {
    if (component instanceof jakarta.faces.component.UIInput input) {
      FacesContext faces = FacesContext.getCurrentInstance();
      input.setValid(false);
      // What was typed stays in the field, although the model took it already.
      input.setSubmittedValue(
          faces.getExternalContext().getRequestParameterMap().get(input.getClientId(faces)));
    }
    return component;
  }

  private static Optional<UIComponent> find(UIComponent root, String id) {
    if (!root.isRendered()) {
      return Optional.empty();
    }
    if (id.equals(root.getId())) {
      return Optional.of(root);
    }
    for (var inner = root.getFacetsAndChildren(); inner.hasNext(); ) {
      Optional<UIComponent> found = find(inner.next(), id);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
