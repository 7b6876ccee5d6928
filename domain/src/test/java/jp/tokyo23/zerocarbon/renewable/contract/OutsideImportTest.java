package jp.tokyo23.zerocarbon.renewable.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.contract.table.OutsideImport;
import jp.tokyo23.zerocarbon.renewable.grouping.FixedGrouping;
import jp.tokyo23.zerocarbon.renewable.grouping.Lot;
import jp.tokyo23.zerocarbon.renewable.tariff.OtherItem;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.Season;
import jp.tokyo23.zerocarbon.renewable.tariff.SeasonBand;
import jp.tokyo23.zerocarbon.renewable.tariff.TaxClass;
import jp.tokyo23.zerocarbon.renewable.tariff.TimeBand;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.tabular.ColumnMapping;
import jp.tokyo23.zerocarbon.shared.tabular.ImportColumn;
import jp.tokyo23.zerocarbon.shared.tabular.ImportEntry;
import jp.tokyo23.zerocarbon.shared.tabular.ImportFile;
import jp.tokyo23.zerocarbon.shared.tabular.ImportTargets;
import jp.tokyo23.zerocarbon.shared.tabular.LineChoice;
import jp.tokyo23.zerocarbon.shared.tabular.RowOutcome;
import jp.tokyo23.zerocarbon.shared.tabular.RowPlan;
import jp.tokyo23.zerocarbon.shared.tabular.SourceRow;
import jp.tokyo23.zerocarbon.shared.tabular.TabularData;
import jp.tokyo23.zerocarbon.shared.tabular.TabularImportService;
import jp.tokyo23.zerocarbon.shared.testing.InMemoryImports;
import jp.tokyo23.zerocarbon.shared.testing.NoHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results of auctions held elsewhere, from a table. */
class OutsideImportTest {

  private final Registers all = new Registers();
  private final Long supplier = all.supplier();
  private static final FixedGrouping GROUPING = new FixedGrouping(true);
  private final Lot lot = GROUPING.lots().ofPlan(GROUPING.plan().id()).get(0);
  private final OutsideImport target =
      new OutsideImport(
          all.outsideService,
          all.outsideResults,
          GROUPING.plans(),
          GROUPING.lots(),
          all.shared.organizations);
  private final InMemoryImports.Profiles profiles = new InMemoryImports.Profiles();

  @Test
  void aNewResultIsTakenOverAndTheSameRowAgainChangesNothing() {
    assertEquals(RowOutcome.NEW, plan(row()).outcome());
    apply(row());
    OutsideResult result = only();
    assertEquals(lot.id(), result.lotId());
    assertEquals(lot.label(), result.lotName());
    assertEquals(supplier, result.winner().id());
    assertEquals(new BigDecimal(1_134_844_938L), result.evaluationTotal());
    assertEquals(new BigDecimal("12345.678"), result.levyIncluded());
    assertEquals(Registers.NEW.withPremium(Registers.price("0.123456")), result.prices());
    assertEquals(LowPriceResult.NOT_LOW, result.lowPrice());
    assertEquals(RowOutcome.SAME, plan(row()).outcome());
    assertEquals(List.of(), apply(row()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "１", "グループ1", "グループ １", "令和8年度 グループ1"})
  void aLotIsKnownByItsNumberOrItsName(String name) {
    apply(with("lotName", name));
    assertEquals(lot.id(), only().lotId());
    assertEquals(RowOutcome.SAME, plan(row()).outcome());
  }

  @Test
  void timeBandsAndFurtherItemsAreTakenOver() {
    Map<String, String> values = values();
    values.put("band1", "昼間");
    values.put("band2", "夜間");
    values.put("summer2", "12");
    values.put("otherSeason2", "11.5");
    values.put("item1", "容量拠出金相当額");
    values.put("itemBasis1", "円/kW・月");
    values.put("itemPrice1", "-50");
    values.put("item2", "予備電力");
    values.put("itemBasis2", "円/kW・月(予備電力)");
    values.put("itemPrice2", "85");
    values.put("taxClass", "税込");
    SourceRow row = new SourceRow(2, values);
    apply(row);
    PriceSet prices = only().prices();
    assertEquals(4, prices.energyPrices().size());
    assertEquals(
        new BigDecimal("11.5"),
        prices.energyPrice(new SeasonBand(Season.OTHER, new TimeBand("夜間"))).yen());
    assertEquals(
        List.of(OtherItem.Basis.PER_KW, OtherItem.Basis.PER_STANDBY_KW),
        prices.otherItems().stream().map(OtherItem::basis).toList());
    assertEquals(TaxClass.TAX_INCLUDED, prices.demandPrice().taxClass());
    assertEquals(RowOutcome.SAME, plan(row).outcome());
  }

  @Test
  void aCorrectedResultShowsWhatChangesAndCanBeTakenBack() {
    apply(row());
    SourceRow corrected = with("evaluationTotal", "1,000,000");
    assertEquals(RowOutcome.CHANGED, plan(corrected).outcome());
    assertEquals("1134844938", plan(corrected).changes().get(0).before());
    assertEquals(1, plan(corrected).changes().size());
    ImportEntry entry = apply(corrected).get(0);
    assertEquals(new BigDecimal(1_000_000), only().evaluationTotal());
    target.revert(entry, "誤った表のため");
    assertEquals(RowOutcome.SAME, plan(row()).outcome());
  }

  @Test
  void pricesAreReplacedAndTakenBackAsAWhole() {
    apply(row());
    Map<String, String> values = values();
    values.put("certificatePremium", "");
    values.put("summer1", "30");
    SourceRow corrected = new SourceRow(2, values);
    assertEquals(
        List.of("単価"), plan(corrected).changes().stream().map(change -> change.label()).toList());
    ImportEntry entry = apply(corrected).get(0);
    assertEquals(null, only().prices().certificatePremium());
    target.revert(entry, "誤った表のため");
    assertEquals(Registers.NEW.withPremium(Registers.price("0.123456")), only().prices());
  }

  @Test
  void aRowWithoutPricesKeepsThem() {
    apply(row());
    SourceRow total =
        new SourceRow(
            2,
            Map.of(
                "fiscalYear",
                "2026",
                "lotName",
                "1",
                "evaluationTotal",
                "20000",
                "startAmount",
                ""));
    assertEquals(RowOutcome.CHANGED, plan(total).outcome());
    ImportEntry entry = apply(total).get(0);
    assertEquals(Registers.NEW.withPremium(Registers.price("0.123456")), only().prices());
    assertEquals(new BigDecimal("150"), only().startAmount(), "a blank cell says nothing");
    target.revert(entry, "誤った表のため");
    assertEquals(new BigDecimal(1_134_844_938L), only().evaluationTotal());
  }

  @Test
  void aNewResultIsRemovedWhenTheImportIsTakenBack() {
    target.revert(apply(row()).get(0), "誤った表のため");
    assertEquals(0, all.outsideResults.count(RecordFilter.ALL));
  }

  @Test
  void whatWasChangedOrAwardedSinceIsNotTakenBack() {
    ImportEntry entry = apply(row()).get(0);
    all.awardService.register(all.award(lot.label(), "134844938", LowPriceResult.NOT_LOW));
    refused("outsideImport.awarded", () -> target.revert(entry, "誤った表のため"));
    all.outsideResults.changedElsewhere(only());
    refused("tabular.changedSince", () -> target.revert(entry, "誤った表のため"));
    all.outsideResults.remove(only());
    refused("tabular.goneSince", () -> target.revert(entry, "誤った表のため"));
  }

  @ParameterizedTest
  @CsvSource({
    "fiscalYear, 来年度, wareki.unreadable",
    "fiscalYear, '', tabular.valueMissing",
    "fiscalYear, 令和7年度, outsideImport.noLot",
    "lotName, 99, outsideImport.noLot",
    "lotName, '', tabular.valueMissing",
    "heldBy, '', tabular.valueMissing",
    "heldOn, 1月32日, wareki.unreadable",
    "heldOn, 2099-01-16, outsideResult.future",
    "protocol, '', tabular.valueMissing",
    "participants, 0, outsideResult.participants",
    "participants, 3.5, amount.notWhole",
    "winner, 知らない電力, outsideImport.noSupplier",
    "winner, '', tabular.valueMissing",
    "evaluationTotal, 1e400, amount.unreadable",
    "evaluationTotal, 0.5, award.notWholeYen",
    "evaluationTotal, -1, award.notWholeYen",
    "evaluationTotal, 1000000000000000, award.notWholeYen",
    "startAmount, 0, award.notWholeYen",
    "levyIncluded, 1134844938, award.levyNoPart",
    "lowPrice, 安い, tabular.unknownChoice",
    "lowPrice, '', tabular.valueMissing",
    "priceType, 変動, tabular.unknownChoice",
    "fuelAdjusted, '', outsideImport.priceMissing",
    "taxClass, '', outsideImport.priceMissing",
    "demandPrice, -1, unitPrice.negative",
    "demandPrice, 1.1234567, unitPrice.outOfRange",
    "summer1, '', outsideImport.priceMissing",
    "otherSeason1, 十七円, amount.unreadable",
    "band1, 昼 間, timeBand.unnamed",
    "certificatePremium, -1, unitPrice.negative",
    "item1, 予備 電力, otherItem.unnamed",
    "itemBasis1, 円/日, tabular.unknownChoice",
    "itemPrice1, ?, amount.unreadable"
  })
  void aRowThatCannotBeIsRefusedAtItsCell(String column, String value, String key) {
    RowPlan plan = plan(with(column, value));
    assertEquals(RowOutcome.REFUSED, plan.outcome());
    String field = key.equals("outsideImport.noLot") ? "lotName" : column;
    assertTrue(
        plan.findings().stream()
            .anyMatch(each -> each.field().equals(field) && each.messageKey().equals(key)),
        () -> plan.findings().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "band2, 全時間, band2, outsideImport.bandTwice",
    "band2, 夜間, summer2, outsideImport.priceMissing",
    "summer2, 12, band2, outsideImport.priceMissing",
    "item3, 予備電力, itemPrice3, outsideImport.priceMissing",
    "itemPrice3, 85, itemBasis3, outsideImport.priceMissing",
    "priceType, 市場連動, fuelAdjusted, priceSet.fuelOnMarketLinked"
  })
  void pricesThatDoNotGoTogetherAreToldAtTheCell(
      String column, String value, String field, String key) {
    Map<String, String> values = values();
    values.put("fuelAdjusted", "はい");
    values.put(column, value);
    assertTrue(
        plan(new SourceRow(2, values)).findings().stream()
            .anyMatch(each -> each.field().equals(field) && each.messageKey().equals(key)));
  }

  @Test
  void allThatIsWrongWithARowIsToldAtOnce() {
    Map<String, String> values = values();
    values.put("lotName", "99");
    values.put("winner", "知らない電力");
    values.put("heldOn", "昨日");
    values.put("summer1", "高い");
    List<String> fields =
        plan(new SourceRow(2, values)).findings().stream().map(each -> each.field()).toList();
    assertEquals(List.of("heldOn", "summer1", "lotName", "winner"), fields);
  }

  @Test
  void theSameLotTwiceInAFileIsRefused() {
    List<RowPlan> plans = target.plan(null, List.of(row(), with("lotName", "グループ1")));
    assertEquals(RowOutcome.NEW, plans.get(0).outcome());
    assertEquals("outsideImport.twice", plans.get(1).findings().get(0).messageKey());
  }

  @Test
  void aResultThatAPersonTypedForALotOfNoGroupingIsCorrected() {
    Organization winner = all.shared.organizations.find(supplier).orElseThrow();
    apply(row());
    OutsideResult typed = only();
    all.outsideResults.remove(typed);
    OutsideResultDetails details =
        new OutsideResultDetails(
            Registers.R8,
            null,
            "本庁舎",
            typed.heldBy(),
            typed.heldOn(),
            typed.protocol(),
            null,
            supplier,
            typed.evaluationTotal(),
            null,
            null,
            typed.prices(),
            typed.lowPrice(),
            null,
            false);
    all.outsideResults.add(new OutsideResult(details, winner));
    assertEquals(RowOutcome.CHANGED, plan(with("lotName", "本庁舎")).outcome());
  }

  @Test
  void everyColumnHasANameOfItsOwnAlsoInATemplateThatIsHandedInAgain() {
    List<ImportColumn> columns = target.columns();
    assertEquals(columns.size(), columns.stream().map(ImportColumn::label).distinct().count());
    TabularImportService service = service();
    Long id = service.register(file(String.join(",", labels()) + "\n"));
    assertEquals(
        columns.stream().map(ImportColumn::name).toList(),
        List.copyOf(service.record(id).mapping().headers().keySet()));
    service.record(id).mapping().headers().forEach((name, heading) -> headed(name, heading));
  }

  private void headed(String name, String heading) {
    assertEquals(
        heading,
        target.columns().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow()
            .label());
  }

  @Test
  void aFileIsOfNoWardAndItsMappingIsKeptForTheNext() {
    TabularImportService service = service();
    Long id = service.register(file("年度,グループ,評価額（税抜）\n令和8年度,1,5\n"));
    assertEquals(null, service.record(id).ward());
    assertTrue(service.record(id).owner().isEmpty());
    Map<String, String> headers = new LinkedHashMap<>(service.record(id).mapping().headers());
    headers.put("evaluationTotal", "評価額（税抜）");
    service.map(id, new ColumnMapping(headers));
    service.keepProfile(id, "総務課の表");
    service.keepProfile(id, "総務課の表");
    assertEquals(1, profiles.of(OutsideImport.KIND, null).size());
    Long next = service.register(file("年度,グループ,評価額（税抜）\n令和8年度,2,6\n"));
    assertEquals("評価額（税抜）", service.record(next).mapping().header("evaluationTotal"));
  }

  @Test
  void theSameFileTwiceChangesNothingAndTheWholeFileIsTakenBack() {
    TabularImportService service = service();
    String text =
        String.join(",", labels())
            + "\n"
            + String.join(",", cells("1"))
            + "\n"
            + String.join(",", cells("2"))
            + "\n";
    Long id = service.register(file(text));
    service.commit(id, LineChoice.ALL, null);
    assertEquals(2, all.outsideResults.count(RecordFilter.ALL));
    Long again = service.register(file(text));
    assertEquals(2, service.preview(again).count(RowOutcome.SAME));
    assertTrue(service.committedBefore(service.record(again)).isPresent());
    refused("tabular.nothingToDo", () -> service.commit(again, LineChoice.ALL, null));
    service.undo(id, "誤った表のため");
    assertEquals(0, all.outsideResults.count(RecordFilter.ALL));
  }

  @Test
  void onlyTheSecretariatImports() {
    TabularImportService service = service();
    assertTrue(service.importable(OutsideImport.KIND));
    Long id = service.register(file("年度,グループ\n令和8年度,1\n"));
    all.actAs("katsushika", Role.WARD_OFFICER, Ward.KATSUSHIKA);
    assertFalse(service.importable(OutsideImport.KIND));
    assertFalse(service.editable(service.record(id)));
    assertThrows(NotPermitted.class, () -> service.register(file("年度\n")));
    ImportFile ofAWard = new ImportFile(OutsideImport.KIND, Ward.KATSUSHIKA, "a.csv", new byte[0]);
    assertThrows(IllegalArgumentException.class, () -> service.register(ofAWard));
  }

  private OutsideResult only() {
    return all.outsideResults.all(RecordFilter.ALL).get(0);
  }

  private RowPlan plan(SourceRow row) {
    return target.plan(null, List.of(row)).get(0);
  }

  private List<ImportEntry> apply(SourceRow row) {
    return target.apply(null, List.of(row), null);
  }

  private static SourceRow row() {
    return new SourceRow(2, values());
  }

  private static SourceRow with(String column, String value) {
    Map<String, String> values = values();
    values.put(column, value);
    return new SourceRow(2, values);
  }

  private static Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("fiscalYear", "令和8年度");
    values.put("lotName", "1");
    values.put("heldBy", "電力調達オークション（例）");
    values.put("heldOn", "令和8年1月16日");
    values.put("protocol", "7総契第123号");
    values.put("participants", "4");
    values.put("winner", "でんき株式会社 (例)");
    values.put("evaluationTotal", "1,134,844,938");
    values.put("startAmount", "150");
    values.put("levyIncluded", "12345.678");
    values.put("lowPrice", "NOT_LOW");
    values.put("priceType", "固定");
    values.put("fuelAdjusted", "いいえ");
    values.put("taxClass", "税抜");
    values.put("demandPrice", "１，７００");
    values.put("summer1", "18.20");
    values.put("otherSeason1", "17.10");
    values.put("certificatePremium", "0.123456");
    return values;
  }

  private List<String> labels() {
    return target.columns().stream().map(ImportColumn::label).toList();
  }

  private List<String> cells(String lot) {
    Map<String, String> values = values();
    values.put("lotName", lot);
    return target.columns().stream()
        .map(column -> values.getOrDefault(column.name(), "").replace(",", ""))
        .toList();
  }

  private static ImportFile file(String text) {
    return new ImportFile(OutsideImport.KIND, null, "a.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private TabularImportService service() {
    return new TabularImportService(
        new InMemoryImports(),
        profiles,
        (name, content) -> table(new String(content, StandardCharsets.UTF_8).lines().toList()),
        new ImportTargets(List.of(target)),
        all.actor,
        NoHistory.aids());
  }

  private static TabularData table(List<String> lines) {
    List<TabularData.Line> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      rows.add(new TabularData.Line(i + 1, List.of(lines.get(i).split(",", -1))));
    }
    return new TabularData("UTF-8", List.of(lines.get(0).split(",", -1)), rows);
  }

  private static void refused(String rule, Runnable action) {
    assertEquals(rule, assertThrows(RuleViolation.class, action::run).getMessage());
  }
}
