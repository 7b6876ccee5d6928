package jp.tokyo23.zerocarbon.shared.emission;

import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of editions. */
public record FactorEditionRow(
    Long id,
    String title,
    FiscalYear resultYear,
    FiscalYear useYear,
    LocalDate publishedOn,
    LocalDate updatedOn,
    boolean complete,
    ConfirmationMark mark)
    implements RecordRow {

  public static FactorEditionRow of(FactorEdition record) {
    return new FactorEditionRow(
        record.id(),
        record.title(),
        record.resultYear(),
        record.useYear(),
        record.publishedOn(),
        record.updatedOn(),
        record.complete(),
        record.mark());
  }
}
