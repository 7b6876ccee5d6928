package jp.tokyo23.zerocarbon.renewable.round;

import java.io.Serializable;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRow;
import jp.tokyo23.zerocarbon.shared.Finding;

/**
 * One supply point of an application with what the checks say of it.
 *
 * @param ownConditions whether it states conditions of its own
 * @param explained why the warnings are right; null where nobody has said so
 */
public record PointFindings(
    Long appliedPointId,
    SupplyPointRow point,
    boolean ownConditions,
    List<Finding> findings,
    String explained)
    implements Serializable {

  public PointFindings {
    findings = List.copyOf(findings);
  }

  public boolean erroneous() {
    return findings.stream().anyMatch(Finding::isError);
  }

  /** Whether a warning stands without a reason. */
  public boolean unexplained() {
    boolean silent = explained == null || explained.isBlank();
    return silent && findings.stream().anyMatch(Finding::isWarning);
  }

  public boolean inOrder() {
    return !erroneous() && !unexplained();
  }
}
