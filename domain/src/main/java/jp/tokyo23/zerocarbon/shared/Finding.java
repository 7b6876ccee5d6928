package jp.tokyo23.zerocarbon.shared;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a check noticed about one field of a record.
 *
 * @param field name of the field, which is also the id of its input; null for the whole record
 * @param messageKey key of the text in the {@code violations} bundle of the measure
 * @param arguments values for the placeholders of the text
 */
public record Finding(String field, Severity severity, String messageKey, List<Object> arguments)
    implements Serializable {

  public static Finding error(String field, String messageKey, Object... arguments) {
    return new Finding(field, Severity.ERROR, messageKey, List.of(arguments));
  }

  public static Finding warning(String field, String messageKey, Object... arguments) {
    return new Finding(field, Severity.WARNING, messageKey, List.of(arguments));
  }

  public static Finding information(String field, String messageKey, Object... arguments) {
    return new Finding(field, Severity.INFORMATION, messageKey, List.of(arguments));
  }

  /** The finding that a refused value is. */
  public static Finding of(String field, RuleViolation refusal) {
    return new Finding(field, Severity.ERROR, refusal.getMessage(), refusal.arguments());
  }

  public RuleViolation violation() {
    return new RuleViolation(messageKey, arguments.toArray()).at(field);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  public boolean isWarning() {
    return severity == Severity.WARNING;
  }

  /** Findings of one severity, in their order. */
  public static Stream<Finding> of(Severity severity, Collection<Finding> findings) {
    return findings.stream().filter(each -> each.severity == severity);
  }

  /**
   * Refuses data with an error, and data with a warning for which nobody gave a reason; tells all
   * of them at once.
   *
   * @param reasonField id of the input for the reason
   */
  public static void require(Collection<Finding> findings, String reason, String reasonField) {
    List<RuleViolation> errors = of(Severity.ERROR, findings).map(Finding::violation).toList();
    if (!errors.isEmpty()) {
      throw errors.get(0).with(errors.subList(1, errors.size()));
    }
    List<RuleViolation> warnings = of(Severity.WARNING, findings).map(Finding::violation).toList();
    boolean unexplained = reason == null || reason.isBlank();
    if (unexplained && !warnings.isEmpty()) {
      throw new RuleViolation("finding.reasonMissing", warnings.size())
          .at(reasonField)
          .with(warnings);
    }
  }
}
