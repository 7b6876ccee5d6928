package jp.tokyo23.zerocarbon.renewable.contract;

import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceType;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of former tariffs. */
public record FormerTariffRow(
    Long id,
    Ward ward,
    String name,
    PriceType type,
    BigDecimal demandPrice,
    int months,
    boolean placeholder)
    implements RecordRow {

  public static FormerTariffRow of(FormerTariff record) {
    return new FormerTariffRow(
        record.id(),
        record.ward(),
        record.name(),
        record.prices().type(),
        record.prices().demandPrice().yen(),
        record.adjustments().months().size(),
        record.placeholder());
  }
}
