package jp.tokyo23.zerocarbon.renewable.round;

import java.io.Serializable;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Wareki;

/**
 * When a ward wants the supply to start and how long it is to last.
 *
 * @param startFrom first day on which the supply may start
 * @param startUntil last day on which it may start
 * @param termMonths length of the contract [months]: 12, 24, 36
 * @param multiYearBasis what the contract rests on where it is longer than a year
 * @param basisPresent whether that basis is in place
 */
public record SupplyWish(
    LocalDate startFrom,
    LocalDate startUntil,
    Integer termMonths,
    MultiYearBasis multiYearBasis,
    Boolean basisPresent)
    implements Serializable {

  private static final int MONTHS_OF_A_YEAR = 12;
  private static final int LONGEST = 120;

  public SupplyWish {
    if (startFrom != null && startUntil != null && startUntil.isBefore(startFrom)) {
      throw new RuleViolation("conditions.window", Wareki.date(startFrom)).at("startUntil");
    }
    if (termMonths != null && (termMonths < 1 || termMonths > LONGEST)) {
      throw new RuleViolation("conditions.term", LONGEST).at("termMonths");
    }
    if (Boolean.TRUE.equals(basisPresent) && multiYearBasis == null) {
      throw new RuleViolation("conditions.basisUnnamed").at("multiYearBasis");
    }
  }

  /**
   * Whether the term needs a legal basis: it is longer than the fiscal year's supply. A year's
   * supply that ends on the meter-reading day of April counts as one fiscal year (handbook 2.2).
   */
  public boolean needsBasis() {
    return termMonths != null && termMonths > MONTHS_OF_A_YEAR;
  }

  SupplyWish orElse(SupplyWish ward) {
    boolean ownTerm = termMonths != null;
    return new SupplyWish(
        Own.or(startFrom, ward.startFrom),
        Own.or(startUntil, ward.startUntil),
        Own.or(termMonths, ward.termMonths),
        ownTerm ? multiYearBasis : Own.or(multiYearBasis, ward.multiYearBasis),
        ownTerm ? basisPresent : Own.or(basisPresent, ward.basisPresent));
  }
}
