package jp.tokyo23.zerocarbon.shared.emission;

import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.FiscalYear;

/**
 * Which factors are wanted; a null means any.
 *
 * @param text part of the supplier's number or name, or of the menu
 */
public record FactorSearch(String text, FiscalYear useYear, FactorKind kind, Long editionId)
    implements Serializable {

  public static FactorSearch in(Long editionId) {
    return new FactorSearch(null, null, null, editionId);
  }
}
