package jp.tokyo23.zerocarbon.shared.emission;

import java.time.LocalDate;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;
import jp.tokyo23.zerocarbon.shared.FiscalYear;

/**
 * What is written down of an edition.
 *
 * @param resultYear year of the supply results (実績年度)
 * @param useYear year of the emissions the factors serve (算定年度)
 * @param updatedOn date of the revision; null for the first publication
 * @param complete whether it is the whole list of the year; false for a supplier's own release
 * @param doubts what the reader has to know before trusting single lines
 * @param lines the factors, as the file gives them
 */
public record FactorEditionDetails(
    EnergyKind energy,
    String title,
    FiscalYear resultYear,
    FiscalYear useYear,
    LocalDate publishedOn,
    LocalDate updatedOn,
    boolean complete,
    String source,
    String notice,
    String doubts,
    ConfirmationMark mark,
    List<FactorLine> lines) {}
