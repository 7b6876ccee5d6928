package jp.tokyo23.zerocarbon.renewable.facility.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityDemonstration;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityService;
import jp.tokyo23.zerocarbon.renewable.facility.InMemoryFacilities;
import jp.tokyo23.zerocarbon.renewable.facility.InMemorySupplyPoints;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointDetails;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointService;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointUser;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointUses;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.tabular.ColumnMapping;
import jp.tokyo23.zerocarbon.shared.tabular.ColumnTexts;
import jp.tokyo23.zerocarbon.shared.tabular.ImportFile;
import jp.tokyo23.zerocarbon.shared.tabular.ImportPreview;
import jp.tokyo23.zerocarbon.shared.tabular.ImportState;
import jp.tokyo23.zerocarbon.shared.tabular.ImportTargets;
import jp.tokyo23.zerocarbon.shared.tabular.LineChoice;
import jp.tokyo23.zerocarbon.shared.tabular.Merge;
import jp.tokyo23.zerocarbon.shared.tabular.RowOutcome;
import jp.tokyo23.zerocarbon.shared.tabular.TabularData;
import jp.tokyo23.zerocarbon.shared.tabular.TabularImportService;
import jp.tokyo23.zerocarbon.shared.testing.FixedActor;
import jp.tokyo23.zerocarbon.shared.testing.FixedSettings;
import jp.tokyo23.zerocarbon.shared.testing.InMemoryImports;
import jp.tokyo23.zerocarbon.shared.testing.NoHistory;
import org.junit.jupiter.api.Test;

class FacilityImportTest {

  private static final String FIRST = "0310000000000000000001";
  private static final String SECOND = "0310000000000000000002";

  private final InMemoryFacilities facilities = new InMemoryFacilities();
  private final InMemorySupplyPoints points = new InMemorySupplyPoints();
  private final InMemoryImports runs = new InMemoryImports();
  private final FixedActor actor = FixedActor.officerOf(Ward.KATSUSHIKA);
  private final FixedSettings settings = new FixedSettings().with("supplyPoint.areaPrefix", "03");
  private final List<SupplyPointUser> users = new ArrayList<>();
  private final TabularImportService service = service();

  @Test
  void aFileIsPreviewedAndTakenOver() {
    Long id = handIn(row(FIRST, "小学校"), row(SECOND, "図書館"));

    ImportPreview preview = service.preview(id);
    assertEquals(2, preview.count(RowOutcome.NEW));
    assertEquals(0, points.count(RecordFilter.ALL), "a preview saves nothing");

    service.commit(id, LineChoice.ALL, null);

    assertEquals(2, facilities.count(RecordFilter.ALL));
    SupplyPoint point = points.ofWard(Ward.KATSUSHIKA).get(0);
    assertEquals(new BigDecimal("100"), point.contractDemand());
    assertEquals(new BigDecimal("12000"), point.annualEnergy());
    assertEquals(ImportState.COMMITTED, service.record(id).state());
    assertEquals(4, service.entries(id).size());
  }

  @Test
  void theSameFileTwiceChangesNothing() {
    service.commit(handIn(row(FIRST, "小学校")), LineChoice.ALL, null);

    Long again = handIn(row(FIRST, "小学校"));

    assertTrue(service.committedBefore(service.record(again)).isPresent());
    assertEquals(1, service.preview(again).count(RowOutcome.SAME));
    refused("tabular.nothingToDo", () -> service.commit(again, LineChoice.ALL, null));
  }

  @Test
  void aDraftOfTheSameFileIsFoundAgain() {
    assertEquals(handIn(row(FIRST, "小学校")), handIn(row(FIRST, "小学校")));
  }

  @Test
  void onlyWhatAFileSaysIsChanged() {
    service.commit(handIn(row(FIRST, "小学校")), LineChoice.ALL, null);
    Map<String, String> demand = new LinkedHashMap<>();
    demand.put("供給地点特定番号", FIRST);
    demand.put("契約電力", "１２０");
    demand.put("検針日", "");

    service.commit(handIn(demand), LineChoice.ALL, null);

    SupplyPoint point = points.ofWard(Ward.KATSUSHIKA).get(0);
    assertEquals(new BigDecimal("120"), point.contractDemand());
    assertEquals(15, point.meterReadingDay(), "a blank cell keeps what is known");
    assertEquals("小学校", point.facility().name());
  }

  @Test
  void errorsStandAtTheirCellsAndStopTheWholeFile() {
    Map<String, String> wrong = row(SECOND, "図書館");
    wrong.put("契約電力 [kW]", "百");
    wrong.put("電圧区分", "中圧");
    wrong.put("住所", "");
    Long id = handIn(row(FIRST, "小学校"), wrong);

    ImportPreview preview = service.preview(id);

    assertEquals(
        List.of("address", "voltageClass", "contractDemand"),
        preview.rows().get(1).findings().stream().map(each -> each.field()).toList());
    refused("tabular.errorsChosen", () -> service.commit(id, LineChoice.ALL, null));
    assertEquals(0, facilities.count(RecordFilter.ALL), "all or nothing");

    service.commit(id, LineChoice.SOUND, null);
    assertEquals(1, points.count(RecordFilter.ALL));
    assertEquals(1, service.record(id).skippedCount());
  }

  @Test
  void chosenLinesAloneAreTakenOver() {
    Long id = handIn(row(FIRST, "小学校"), row(SECOND, "図書館"));

    service.commit(id, LineChoice.lines("3"), null);

    assertEquals(
        List.of(SECOND),
        points.all(RecordFilter.ALL).stream().map(each -> each.number().digits()).toList());
  }

  @Test
  void warningsAreTakenOverWithAReasonOnly() {
    Map<String, String> lowFactor = row(FIRST, "小学校");
    lowFactor.put("力率 [%]", "80");
    Long id = handIn(lowFactor);

    assertEquals(1, service.preview(id).unexplained());
    refused("tabular.reasonMissing", () -> service.commit(id, LineChoice.ALL, " "));

    service.commit(id, LineChoice.ALL, "古い設備のため");
    SupplyPoint point = points.all(RecordFilter.ALL).get(0);
    assertEquals("古い設備のため", point.warningReason());
    assertFalse(point.facility().warningReason() != null, "only what warns is explained");
  }

  @Test
  void aNumberTwiceOrOfAnotherWardIsAnError() {
    service.commit(handIn(row(FIRST, "小学校")), LineChoice.ALL, null);
    actor.actAs(FixedActor.officerOf(Ward.ITABASHI).user());

    ImportPreview preview =
        service.preview(
            handIn(Ward.ITABASHI, List.of(row(FIRST, "志村"), row(SECOND, "志村"), row(SECOND, "志村"))));

    assertEquals(
        List.of("supplyPoint.numberTaken", "facilityImport.numberTwice"),
        preview.rows().stream()
            .flatMap(row -> row.findings().stream())
            .filter(each -> each.isError())
            .map(each -> each.messageKey())
            .toList());
  }

  @Test
  void aNumberThatASpreadsheetDestroyedIsToldSoAtItsCell() {
    ImportPreview preview = service.preview(handIn(row("3.1E+20", "小学校")));

    assertEquals(
        "supplyPointNumber.destroyed", preview.rows().get(0).findings().get(0).messageKey());
    assertEquals("number", preview.rows().get(0).findings().get(0).field());
  }

  @Test
  void rowsOfOneFacilityAgreeOnIt() {
    Map<String, String> other = row(SECOND, "小学校");
    other.put("住所", "東京都葛飾区別の場所");

    ImportPreview preview = service.preview(handIn(row(FIRST, "小学校"), other));

    assertEquals(RowOutcome.NEW, preview.rows().get(0).outcome());
    assertEquals(
        "facilityImport.facilityDiffers", preview.rows().get(1).findings().get(0).messageKey());
  }

  @Test
  void anImportIsUndoneAsAWhole() {
    service.commit(handIn(row(FIRST, "小学校")), LineChoice.ALL, null);
    Map<String, String> changed = row(FIRST, "小学校");
    changed.put("契約電力 [kW]", "150");
    changed.put("力率 [%]", "");
    Long id = handIn(changed, row(SECOND, "小学校"));
    service.commit(id, LineChoice.ALL, null);

    service.undo(id, "別のファイルだったため");

    SupplyPoint point = points.all(RecordFilter.ALL).get(0);
    assertEquals(1, points.count(RecordFilter.ALL));
    assertEquals(new BigDecimal("100"), point.contractDemand());
    assertEquals(99, point.demand().powerFactor());
    assertEquals(ImportState.UNDONE, service.record(id).state());
    refused("tabular.notCommitted", () -> service.undo(id, "もう一度"));
  }

  @Test
  void whatWasChangedOrUsedSinceStandsAgainstUndoing() {
    Long id = handIn(row(FIRST, "小学校"));
    service.commit(id, LineChoice.ALL, null);
    refused("tabular.undoReasonMissing", () -> service.undo(id, ""));

    users.add(new Applications());
    refused("supplyPoint.used", () -> service.undo(id, "誤り"));
    users.clear();

    points.changedElsewhere(points.all(RecordFilter.ALL).get(0));
    refused("tabular.changedSince", () -> service.undo(id, "誤り"));
  }

  @Test
  void aMappingIsKeptForTheNextFileOfTheWard() {
    Map<String, String> own = row(FIRST, "小学校");
    own.put("わが区の番号", own.remove("供給地点特定番号"));
    Long id = handIn(own);
    assertEquals(RowOutcome.REFUSED, service.preview(id).rows().get(0).outcome());
    Map<String, String> headers = new LinkedHashMap<>(service.record(id).mapping().headers());
    headers.put("number", "わが区の番号");
    service.map(id, new ColumnMapping(headers));
    service.keepProfile(id, "施設台帳");
    assertEquals(RowOutcome.NEW, service.preview(id).rows().get(0).outcome());

    Map<String, String> next = row(SECOND, "図書館");
    next.put("わが区の番号", next.remove("供給地点特定番号"));

    assertEquals(RowOutcome.NEW, service.preview(handIn(next)).rows().get(0).outcome());
  }

  @Test
  void facilityManagersImportForTheirWardAndOthersNotAtAll() {
    actor.actAs(FixedActor.of(Role.FACILITY_MANAGER, Ward.KATSUSHIKA).user());
    assertTrue(service.importable(FacilityImport.KIND));
    service.commit(handIn(row(FIRST, "小学校")), LineChoice.ALL, null);
    assertThrows(NotPermitted.class, () -> handIn(Ward.ITABASHI, List.of(row(SECOND, "志村"))));

    actor.actAs(FixedActor.of(Role.AUDITOR, null).user());
    assertFalse(service.importable(FacilityImport.KIND));
    assertThrows(NotPermitted.class, () -> handIn(row(SECOND, "図書館")));
  }

  @Test
  void theColumnsHoldEverythingOfASupplyPoint() {
    new FacilityDemonstration(facilities, points).load();
    for (SupplyPoint point : points.all(RecordFilter.ALL)) {
      SupplyPointDetails details = point.details();
      Map<String, String> texts = ColumnTexts.of(SupplyPointColumns.ALL, details);
      SupplyPointDetails restored =
          SupplyPointColumns.details(
              details.facilityId(), Merge.restoring(details, texts), details.placeholder());

      assertEquals(texts, ColumnTexts.of(SupplyPointColumns.ALL, restored));
      assertEquals(details.plannedEnergy(), restored.plannedEnergy());
    }
  }

  private static Map<String, String> row(String number, String facility) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("施設名", facility);
    row.put("用途", "学校");
    row.put("住所", "東京都葛飾区立石");
    row.put("管理形態", "直営");
    row.put("電気料金の支払者", "区");
    row.put("運用時間", "日中");
    row.put("電力の調達方法", "共同調達");
    row.put("供給地点特定番号", number);
    row.put("供給エリア", "東京");
    row.put("電圧区分", "高圧");
    row.put("供給電圧 [V]", "6,600");
    row.put("計量電圧 [V]", "６６００");
    row.put("周波数 [Hz]", "50");
    row.put("契約電力の決め方", "実量制");
    row.put("契約電力 [kW]", "100");
    row.put("力率 [%]", "99");
    for (int month = 1; month <= 12; month++) {
      row.put(month + "月予定使用電力量 [kWh]", "1,000");
    }
    row.put("計器", "通信あり");
    row.put("検針日", "15");
    row.put("契約種別", "業務用電力");
    row.put("請求の単位", "一括請求");
    return row;
  }

  private Long handIn(Map<String, String> row) {
    return handIn(Ward.KATSUSHIKA, List.of(row));
  }

  private Long handIn(Map<String, String> row, Map<String, String> another) {
    return handIn(Ward.KATSUSHIKA, List.of(row, another));
  }

  private Long handIn(Ward ward, List<Map<String, String>> rows) {
    List<String> header = List.copyOf(rows.get(0).keySet());
    String text =
        Stream.concat(
                Stream.of(String.join("|", header)),
                rows.stream().map(row -> String.join("|", header.stream().map(row::get).toList())))
            .reduce((above, below) -> above + "\n" + below)
            .orElseThrow();
    return service.register(
        new ImportFile(FacilityImport.KIND, ward, "a.csv", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static TabularData read(byte[] content) {
    List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
    List<TabularData.Line> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      rows.add(new TabularData.Line(i + 1, List.of(lines.get(i).split("\\|", -1))));
    }
    return new TabularData("UTF-8", List.of(lines.get(0).split("\\|")), rows);
  }

  private TabularImportService service() {
    FacilityService facilityService =
        new FacilityService(facilities, points, actor, NoHistory.aids());
    SupplyPointService pointService =
        new SupplyPointService(
            points, facilities, new SupplyPointUses(users), settings, actor, NoHistory.aids());
    FacilityImport target =
        new FacilityImport(
            facilities, points, settings, new FacilityRegistrar(facilityService, pointService));
    return new TabularImportService(
        runs,
        new InMemoryImports.Profiles(),
        (name, content) -> read(content),
        new ImportTargets(List.of(target)),
        actor,
        NoHistory.aids());
  }

  private static void refused(String rule, Runnable action) {
    assertEquals(rule, assertThrows(RuleViolation.class, action::run).getMessage());
  }

  /** Refers to every supply point. */
  private static final class Applications implements SupplyPointUser {

    @Override
    public Set<Long> used(Collection<Long> supplyPointIds) {
      return Set.copyOf(supplyPointIds);
    }

    @Override
    public String name() {
      return "参加申込";
    }
  }
}
