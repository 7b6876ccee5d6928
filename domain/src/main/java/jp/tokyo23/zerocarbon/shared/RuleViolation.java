package jp.tokyo23.zerocarbon.shared;

import java.util.List;

/** A business rule refused the operation; the message is the key of the text shown to the user. */
public class RuleViolation extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String field;
  private final transient List<Object> arguments;
  private final transient List<RuleViolation> others;

  public RuleViolation(String messageKey, Object... arguments) {
    this(null, messageKey, List.of(arguments), List.of());
  }

  private RuleViolation(
      String field, String messageKey, List<Object> arguments, List<RuleViolation> others) {
    super(messageKey);
    this.field = field;
    this.arguments = arguments;
    this.others = others;
  }

  /** The same refusal, shown at the input with this id. */
  public RuleViolation at(String inputId) {
    return new RuleViolation(inputId, getMessage(), arguments(), others());
  }

  /** The same refusal, told together with others. */
  public RuleViolation with(List<RuleViolation> further) {
    return new RuleViolation(field, getMessage(), arguments(), List.copyOf(further));
  }

  /** What was refused besides. */
  public List<RuleViolation> others() {
    return others == null ? List.of() : others;
  }

  /** Id of the input to show the message at; null when it concerns the whole record. */
  public String field() {
    return field;
  }

  /** Values for the placeholders of the message. */
  public List<Object> arguments() {
    return arguments == null ? List.of() : arguments;
  }
}
