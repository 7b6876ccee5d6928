package jp.tokyo23.zerocarbon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResult;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResultService;
import jp.tokyo23.zerocarbon.renewable.contract.table.OutsideImport;
import jp.tokyo23.zerocarbon.renewable.grouping.Lot;
import jp.tokyo23.zerocarbon.renewable.round.LotLimits;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.tabular.ColumnMapping;
import jp.tokyo23.zerocarbon.shared.tabular.ImportFile;
import jp.tokyo23.zerocarbon.shared.tabular.ImportState;
import jp.tokyo23.zerocarbon.shared.tabular.LineChoice;
import jp.tokyo23.zerocarbon.shared.tabular.RowOutcome;
import jp.tokyo23.zerocarbon.shared.tabular.TabularImportService;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results of auctions held elsewhere in the database, taken from tables that belong to no ward. */
@ArquillianTest
class OutsideResultIT {

  private static final String HEADING =
      "年度,グループ,実施者,実施日,文書番号,落札者,評価額,うち再エネ賦課金,低価格調査," + "価格の種類,燃料費調整,単価の税区分,基本料金,夏季単価,その他季単価";

  @Inject private TrialRound trial;
  @Inject private TrialPlan plan;
  @Inject private TabularImportService imports;
  @Inject private OutsideResultService results;

  @BeforeEach
  void actAsTheSecretariat() {
    trial.act(Role.SECRETARIAT, null);
  }

  @Test
  void aTableIsTakenOverFoundAgainAndUndone() {
    List<Lot> lots =
        plan.fixed(trial.accepted(2048, new LotLimits(null, null, null), Ward.KATSUSHIKA));
    String row = row("令和30年度", "1", "134844938");
    Long id = mapped(handIn(row));
    assertNull(imports.record(id).ward());
    assertEquals("CP932（Shift_JIS）", imports.record(id).encoding());
    assertTrue(imports.latest(OutsideImport.KIND).stream().anyMatch(run -> run.id().equals(id)));
    assertEquals(id, handIn(row), "the draft is found again");

    imports.commit(id, LineChoice.ALL, null);

    assertEquals(lots.get(0).id(), only(2048).lotId());
    assertEquals(0, only(2048).levyIncluded().compareTo(new BigDecimal("1234.5678")));
    assertEquals(new BigDecimal("18.2"), firstPrice(2048));
    Long again = handIn(row);
    assertEquals(id, imports.committedBefore(imports.record(again)).orElseThrow().id());
    assertEquals(1, imports.preview(again).count(RowOutcome.SAME), "the mapping was kept");

    imports.undo(id, "試験のため");

    assertEquals(List.of(), of(2048));
    assertEquals(1, imports.preview(again).count(RowOutcome.NEW));
  }

  @Test
  void aCorrectionIsTakenBackToWhatWasThereBefore() {
    plan.fixed(trial.accepted(2049, new LotLimits(null, null, null), Ward.KATSUSHIKA));
    Long id = mapped(handIn(row("令和31年度", "1", "134844938")));
    imports.commit(id, LineChoice.ALL, null);
    Long corrected = handIn(row("令和31年度", "グループ1", "134844937"));
    imports.commit(corrected, LineChoice.ALL, null);
    assertEquals(new BigDecimal(134_844_937), only(2049).evaluationTotal());
    assertEquals(
        "tabular.changedSince",
        assertThrows(RuleViolation.class, () -> imports.undo(id, "試験のため")).getMessage());

    imports.undo(corrected, "試験のため");

    assertEquals(new BigDecimal(134_844_938), only(2049).evaluationTotal());
    assertEquals(new BigDecimal("18.2"), firstPrice(2049));
    assertEquals(ImportState.UNDONE, imports.record(corrected).state());
  }

  @Test
  void aWardReadsTheImportAndChangesNothing() {
    Long id = handIn(row("令和32年度", "1", "1"));
    trial.act(Role.WARD_OFFICER, Ward.KATSUSHIKA);
    assertFalse(imports.importable(OutsideImport.KIND));
    assertFalse(imports.editable(imports.record(id)));
    assertThrows(NotPermitted.class, () -> imports.preview(id));
    assertThrows(NotPermitted.class, () -> handIn(row("令和32年度", "2", "1")));
  }

  private List<OutsideResult> of(int year) {
    return results.page(PageQuery.all(RecordFilter.of(new FiscalYear(year))));
  }

  private OutsideResult only(int year) {
    assertEquals(1, of(year).size());
    return of(year).get(0);
  }

  private BigDecimal firstPrice(int year) {
    return only(year).prices().energyPrices().values().iterator().next().yen();
  }

  /** Ties the heading that no column is called, and keeps that for the next file. */
  private Long mapped(Long id) {
    Map<String, String> headers = new LinkedHashMap<>(imports.record(id).mapping().headers());
    headers.put("evaluationTotal", "評価額");
    imports.map(id, new ColumnMapping(headers));
    imports.keepProfile(id, "試験の表");
    imports.keepProfile(id, "試験の表");
    assertEquals(1, imports.profiles(imports.record(id)).size());
    return id;
  }

  private Long handIn(String row) {
    byte[] content = (HEADING + "\n" + row + "\n").getBytes(Charset.forName("windows-31j"));
    return imports.register(new ImportFile(OutsideImport.KIND, null, "a.csv", content));
  }

  private static String row(String year, String lot, String total) {
    return String.join(
        ",",
        year,
        lot,
        "電力調達オークション（試験）",
        "令和8年1月16日",
        "7総契第123号",
        "でんき株式会社（例）",
        total,
        "1234.5678",
        "該当なし",
        "固定",
        "いいえ",
        "税抜",
        "1700",
        "18.20",
        "17.10");
  }
}
