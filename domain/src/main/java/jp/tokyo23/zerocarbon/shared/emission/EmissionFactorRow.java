package jp.tokyo23.zerocarbon.shared.emission;

import java.math.BigDecimal;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/**
 * One line of the search for factors.
 *
 * @param superseded whether a later edition tells this subject again
 */
public record EmissionFactorRow(
    Long id,
    String supplierNo,
    String supplierName,
    String menu,
    FactorKind kind,
    BigDecimal basic,
    BigDecimal adjusted,
    BigDecimal unadjusted,
    boolean substituted,
    boolean superseded,
    FiscalYear resultYear,
    FiscalYear useYear,
    Long editionId,
    LocalDate statedOn)
    implements RecordRow {

  static EmissionFactorRow of(EmissionFactor factor, boolean superseded) {
    return new EmissionFactorRow(
        factor.id(),
        factor.supplierNo(),
        factor.supplierName(),
        factor.menu(),
        factor.kind(),
        factor.basic(),
        factor.adjusted(),
        factor.unadjusted(),
        factor.substituted(),
        superseded,
        factor.edition().resultYear(),
        factor.useYear(),
        factor.edition().id(),
        factor.edition().statedOn());
  }
}
