package jp.tokyo23.zerocarbon.renewable.contract;

import java.math.BigDecimal;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.emission.SupplierMenu;
import jp.tokyo23.zerocarbon.renewable.round.MultiYearBasis;
import jp.tokyo23.zerocarbon.renewable.tariff.BillRounding;
import jp.tokyo23.zerocarbon.renewable.tariff.YenFraction;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * What is written down of a contract; supplier, lot and prices come from the award.
 *
 * @param contractNumber number of the ward's contract; may be null
 * @param readingDay 検針日, 1 to 31
 * @param startYear fiscal year in which the supply starts
 * @param years length of the term
 * @param multiYearBasis legal basis of a term over the end of a fiscal year; null where none is
 *     needed
 * @param renewableRatio renewable share [%]
 * @param menu supplier and menu as the list of emission factors names them
 */
public record PowerContractDetails(
    Long awardId,
    Ward ward,
    String contractNumber,
    int readingDay,
    FiscalYear startYear,
    int years,
    MultiYearBasis multiYearBasis,
    BillRounding rounding,
    YenFraction fraction,
    BigDecimal renewableRatio,
    SupplierMenu menu,
    List<ContractPoint> points,
    String note,
    boolean placeholder) {}
