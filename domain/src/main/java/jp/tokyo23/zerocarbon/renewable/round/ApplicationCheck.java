package jp.tokyo23.zerocarbon.renewable.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.shared.Finding;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.Wareki;

/**
 * What is to be said of the conditions of an application before it is handed in. Pure. The supply
 * points have checks of their own.
 */
final class ApplicationCheck {

  private ApplicationCheck() {}

  /**
   * Findings of the conditions that hold for all supply points.
   *
   * @param startOfSupply when the supply of the round starts; null as long as it is open
   */
  static List<Finding> of(ContractConditions conditions, LocalDate startOfSupply) {
    List<Finding> findings = new ArrayList<>();
    required(conditions)
        .forEach(
            (field, value) -> {
              if (value == null) {
                findings.add(
                    Finding.error(
                        field,
                        "wardApplication.conditionMissing",
                        Labels.field(ContractConditions.class, field)));
              }
            });
    checkSupply(conditions.supply(), startOfSupply, findings);
    return findings;
  }

  private static Map<String, Object> required(ContractConditions conditions) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("startFrom", conditions.supply().startFrom());
    values.put("startUntil", conditions.supply().startUntil());
    values.put("termMonths", conditions.supply().termMonths());
    values.put("renewableRatio", conditions.quality().renewableRatio());
    values.put("zeroFactor", conditions.quality().zeroFactor());
    values.put("priceTypes", conditions.form().priceTypes());
    values.put("agencyAllowed", conditions.form().agencyAllowed());
    values.put("billingForm", conditions.form().billingForm());
    return values;
  }

  private static void checkSupply(
      SupplyWish supply, LocalDate startOfSupply, List<Finding> findings) {
    if (supply.needsBasis() && supply.multiYearBasis() == null) {
      findings.add(Finding.error("multiYearBasis", "wardApplication.basisMissing"));
    } else if (supply.needsBasis() && !Boolean.TRUE.equals(supply.basisPresent())) {
      findings.add(Finding.information("basisPresent", "wardApplication.basisOpen"));
    }
    LocalDate latest = supply.startUntil();
    if (latest != null && startOfSupply != null && latest.isBefore(startOfSupply)) {
      findings.add(
          Finding.error(
              "startUntil", "wardApplication.startsTooEarly", Wareki.date(startOfSupply)));
    }
  }
}
