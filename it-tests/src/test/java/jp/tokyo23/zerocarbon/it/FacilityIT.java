package jp.tokyo23.zerocarbon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityService;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointNumber;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointService;
import jp.tokyo23.zerocarbon.renewable.facility.VoltageClass;
import jp.tokyo23.zerocarbon.renewable.facility.table.FacilityImport;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.access.User;
import jp.tokyo23.zerocarbon.shared.record.Change;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordHistoryService;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import jp.tokyo23.zerocarbon.shared.tabular.ImportFile;
import jp.tokyo23.zerocarbon.shared.tabular.ImportState;
import jp.tokyo23.zerocarbon.shared.tabular.LineChoice;
import jp.tokyo23.zerocarbon.shared.tabular.RowOutcome;
import jp.tokyo23.zerocarbon.shared.tabular.TabularImportService;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facilities and supply points in the database, and tables of them taken over and undone. */
@ArquillianTest
class FacilityIT {

  private static final String HEADING =
      "施設名,用途,住所,管理形態,電気料金の支払者,運用時間,電力の調達方法,供給地点特定番号,供給エリア,電圧区分,契約電力の決め方,"
          + "契約電力 [kW],検針日,4月予定使用電力量 [kWh],確認した理由\n";

  @Inject private ActingUser actor;
  @Inject private TabularImportService imports;
  @Inject private FacilityService facilities;
  @Inject private SupplyPointService points;
  @Inject private RecordHistoryService history;

  @BeforeEach
  void actAsAnOfficerOfAdachi() {
    actor.actAs(new User("test", "足立 太郎", Role.WARD_OFFICER, Ward.ADACHI, "環境課"));
  }

  @Test
  void aTableIsTakenOverFoundAgainAndUndone() {
    String first = "0310000000000012340001";
    Long id =
        handIn(row("（試験）第一校", first, "100") + row("（試験）第二校", "0310000000000012340002", "200"));
    assertEquals(2, imports.preview(id).count(RowOutcome.NEW));

    imports.commit(id, LineChoice.ALL, null);

    SupplyPoint point = points.ofNumber(new SupplyPointNumber(first));
    assertEquals(new BigDecimal("100"), point.contractDemand());
    assertEquals(new BigDecimal("1000"), point.annualEnergy());
    assertEquals(11, point.plannedEnergy().missing().size());
    assertEquals(4, imports.entries(id).size());

    imports.undo(id, "試験のため");

    assertEquals(ImportState.UNDONE, imports.record(id).state());
    assertThrows(RecordNotFound.class, () -> points.ofNumber(new SupplyPointNumber(first)));
    assertEquals(Change.Kind.DELETED, history.of("SupplyPoint", point.id()).get(0).kind());
  }

  @Test
  void aRefusedUndoingChangesNothing() {
    String kept = "0310000000000012340011";
    String changed = "0310000000000012340012";
    Long id = handIn(row("（試験）第三校", kept, "100") + row("（試験）第四校", changed, "200"));
    imports.commit(id, LineChoice.ALL, null);
    imports.commit(handIn(row("（試験）第三校", kept, "120")), LineChoice.ALL, null);

    RuleViolation refused = assertThrows(RuleViolation.class, () -> imports.undo(id, "試験のため"));

    assertEquals("tabular.changedSince", refused.getMessage());
    assertEquals(ImportState.COMMITTED, imports.record(id).state());
    assertEquals(
        new BigDecimal("200"), points.ofNumber(new SupplyPointNumber(changed)).contractDemand());
  }

  @Test
  void aFieldOfAGroupHasItsOwnLineInTheHistory() {
    String number = "0310000000000012340021";
    imports.commit(handIn(row("（試験）第五校", number, "100")), LineChoice.ALL, null);
    imports.commit(handIn(row("（試験）第五校", number, "120")), LineChoice.ALL, null);

    Change change =
        history.of("SupplyPoint", points.ofNumber(new SupplyPointNumber(number)).id()).get(0);

    assertEquals(List.of(new Change.FieldChange("契約電力 [kW]", "100", "120")), change.fields());
  }

  @Test
  void supplyPointsAreSearchedFilteredAndSortedByAllColumnsOfTheList() {
    imports.commit(handIn(row("（試験）第六校", "0310000000000012340031", "100")), LineChoice.ALL, null);

    RecordFilter filter = new RecordFilter("1234003", Ward.ADACHI, null, null, VoltageClass.HIGH);
    assertEquals(1, points.count(filter));
    assertEquals(new BigDecimal("100"), points.totals(filter).contractDemand());
    for (String field :
        List.of(
            "label",
            "ward",
            "number",
            "voltageClass",
            "contractDemand",
            "annualEnergy",
            "currentContractEnd")) {
      assertEquals(1, points.page(new PageQuery(0, 20, field, true, filter, null)).size(), field);
    }
    for (String field : List.of("ward", "code", "name", "facilityType", "procurementRoute")) {
      assertTrue(
          facilities.page(new PageQuery(0, 20, field, false, RecordFilter.ALL, null)).size() > 0,
          field);
    }
  }

  private Long handIn(String rows) {
    byte[] content = (HEADING + rows).getBytes(StandardCharsets.UTF_8);
    return imports.register(new ImportFile(FacilityImport.KIND, Ward.ADACHI, "a.csv", content));
  }

  private static String row(String facility, String number, String kilowatts) {
    return Stream.of(
                facility,
                "学校",
                "東京都足立区千住",
                "直営",
                "区",
                "日中",
                "共同調達",
                number,
                "東京",
                "高圧",
                "実量制",
                kilowatts,
                "15",
                "1000",
                "試験のため")
            .reduce((left, right) -> left + "," + right)
            .orElseThrow()
        + "\n";
  }
}
