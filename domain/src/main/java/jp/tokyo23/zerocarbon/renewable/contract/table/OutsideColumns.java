package jp.tokyo23.zerocarbon.renewable.contract.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import jp.tokyo23.zerocarbon.renewable.contract.LowPriceResult;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResult;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.shared.Decimals;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.tabular.Attribute;
import jp.tokyo23.zerocarbon.shared.tabular.Merge;

/** The columns of the result of an auction held elsewhere, beside {@link PriceColumns}. */
final class OutsideColumns {

  static final Attribute<OutsideLine, FiscalYear> YEAR =
      Attribute.of(
              "fiscalYear",
              label("fiscalYear"),
              OutsideLine::fiscalYear,
              FiscalYear::parse,
              FiscalYear::wareki)
          .required()
          .orNamed("年度");
  static final Attribute<OutsideLine, String> LOT =
      Attribute.text("lotName", label("lotName"), 100, OutsideLine::lot)
          .required()
          .orNamed("グループ番号", "グループ名", "ロット");
  private static final Attribute<OutsideLine, String> HELD_BY =
      Attribute.text("heldBy", label("heldBy"), 100, OutsideLine::heldBy)
          .required()
          .orNamed("実施者", "実施事業者");
  private static final Attribute<OutsideLine, LocalDate> HELD_ON =
      Attribute.day("heldOn", label("heldOn"), OutsideLine::heldOn)
          .required()
          .orNamed("実施日", "開札日");
  private static final Attribute<OutsideLine, String> PROTOCOL =
      Attribute.text("protocol", label("protocol"), 200, OutsideLine::protocol)
          .required()
          .orNamed("文書番号");
  private static final Attribute<OutsideLine, Integer> PARTICIPANTS =
      Attribute.whole("participants", label("participants"), OutsideLine::participants)
          .orNamed("応札者数", "参加者数");
  static final Attribute<OutsideLine, String> WINNER =
      Attribute.text("winner", label("winner"), 100, OutsideLine::winner)
          .required()
          .orNamed("落札者", "落札事業者", "小売電気事業者");
  private static final Attribute<OutsideLine, BigDecimal> TOTAL =
      yen("evaluationTotal", OutsideLine::evaluationTotal).required().orNamed("落札金額");
  private static final Attribute<OutsideLine, BigDecimal> START =
      yen("startAmount", OutsideLine::startAmount).orNamed("開始価格", "予定価格");
  private static final Attribute<OutsideLine, BigDecimal> LEVY =
      yen("levyIncluded", OutsideLine::levyIncluded).orNamed("再エネ賦課金");
  private static final Attribute<OutsideLine, LowPriceResult> LOW_PRICE =
      Attribute.choice("lowPrice", label("lowPrice"), LowPriceResult.class, OutsideLine::lowPrice)
          .required();
  private static final Attribute<OutsideLine, String> NOTE =
      Attribute.text("note", label("note"), 500, OutsideLine::note);

  static final List<Attribute<OutsideLine, ?>> ALL =
      List.of(
          YEAR,
          LOT,
          HELD_BY,
          HELD_ON,
          PROTOCOL,
          PARTICIPANTS,
          WINNER,
          TOTAL,
          START,
          LEVY,
          LOW_PRICE,
          NOTE);

  private OutsideColumns() {}

  /** The result after the merge; to be used only where the merge found no error. */
  static OutsideLine line(Merge<OutsideLine> merge, PriceSet prices) {
    return new OutsideLine(
        merge.value(YEAR),
        merge.value(LOT),
        merge.value(HELD_BY),
        merge.value(HELD_ON),
        merge.value(PROTOCOL),
        merge.value(PARTICIPANTS),
        merge.value(WINNER),
        merge.value(TOTAL),
        merge.value(START),
        merge.value(LEVY),
        prices,
        merge.value(LOW_PRICE),
        merge.value(NOTE));
  }

  /** As many digits as it has; what the register holds of them the result itself knows. */
  private static Attribute<OutsideLine, BigDecimal> yen(
      String name, Function<OutsideLine, BigDecimal> getter) {
    return Attribute.of(
        name, label(name), getter, Decimals::parse, yen -> Decimals.plain(yen).toPlainString());
  }

  private static String label(String field) {
    return Labels.field(OutsideResult.class, field);
  }
}
