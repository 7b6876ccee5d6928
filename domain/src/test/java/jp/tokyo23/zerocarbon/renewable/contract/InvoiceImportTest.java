package jp.tokyo23.zerocarbon.renewable.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.contract.table.InvoiceImport;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.tabular.ImportEntry;
import jp.tokyo23.zerocarbon.shared.tabular.RowOutcome;
import jp.tokyo23.zerocarbon.shared.tabular.RowPlan;
import jp.tokyo23.zerocarbon.shared.tabular.SourceRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceImportTest {

  private final Registers all = new Registers();
  private final SupplyPoint point = all.supplyPoint(Ward.KATSUSHIKA, "青戸小学校");
  private final PowerContract contract = all.concluded(point, null);
  private final InvoiceImport target =
      new InvoiceImport(all.invoiceService, all.contracts, all.supplyPoints);

  @Test
  void aNewInvoiceIsTakenOverAndCheckedAndTheSameRowAgainChangesNothing() {
    assertEquals(RowOutcome.NEW, plan(row()).outcome());
    apply(row());
    MonthlyInvoice invoice = only();
    assertEquals(InvoiceState.AGREED, invoice.state());
    assertEquals(contract, invoice.contract());
    assertEquals(RowOutcome.SAME, plan(row()).outcome());
    assertEquals(List.of(), apply(row()));
  }

  @Test
  void aCorrectedInvoiceShowsWhatChangesAndCanBeTakenBack() {
    apply(row());
    SourceRow corrected = with("total", "2,400,000");
    assertEquals(RowOutcome.CHANGED, plan(corrected).outcome());
    assertEquals(1, plan(corrected).changes().size());
    ImportEntry entry = apply(corrected).get(0);
    assertEquals(InvoiceState.DIFFERENT, only().state());
    target.revert(entry, "誤った表のため");
    assertEquals(new BigDecimal(2399801), only().amounts().total());
    assertEquals(InvoiceState.AGREED, only().state());
  }

  @Test
  void aNewInvoiceIsRemovedWhenTheImportIsTakenBack() {
    target.revert(apply(row()).get(0), "誤った表のため");
    assertEquals(0, all.invoices.count(RecordFilter.ALL));
  }

  @Test
  void whatWasChangedSinceIsNotTakenBack() {
    ImportEntry entry = apply(row()).get(0);
    all.invoices.changedElsewhere(only());
    assertThrows(RuleViolation.class, () -> target.revert(entry, "誤った表のため"));
  }

  @ParameterizedTest
  @CsvSource({
    "number, 0310000000000099999999, invoiceImport.noPoint",
    "number, 1.23E+21, supplyPointNumber.destroyed",
    "billingMonth, 2025-07, invoiceImport.noContract",
    "billingMonth, 13月, wareki.unreadable",
    "summer, '', monthlyUse.incomplete",
    "powerFactor, 120, powerFactor.outOfRange",
    "total, '', tabular.valueMissing"
  })
  void aRowThatCannotBeIsRefused(String column, String value, String key) {
    RowPlan plan = plan(with(column, value));
    assertEquals(RowOutcome.REFUSED, plan.outcome());
    assertEquals(key, plan.findings().get(0).messageKey());
  }

  @Test
  void theSameInvoiceTwiceInAFileIsRefused() {
    List<RowPlan> plans = target.plan(Ward.KATSUSHIKA, List.of(row(), row()));
    assertEquals(RowOutcome.NEW, plans.get(0).outcome());
    assertEquals(RowOutcome.REFUSED, plans.get(1).outcome());
  }

  @Test
  void thePointOfAnotherWardIsNotFound() {
    RowPlan plan = target.plan(Ward.ITABASHI, List.of(row())).get(0);
    assertEquals("invoiceImport.noPoint", plan.findings().get(0).messageKey());
  }

  @Test
  void everyColumnHasANameOfItsOwn() {
    long names = target.columns().stream().map(column -> column.label()).distinct().count();
    assertEquals(target.columns().size(), names);
    assertTrue(names > 10);
  }

  private MonthlyInvoice only() {
    return all.invoices.all(RecordFilter.ALL).get(0);
  }

  private RowPlan plan(SourceRow row) {
    return target.plan(Ward.KATSUSHIKA, List.of(row)).get(0);
  }

  private List<ImportEntry> apply(SourceRow row) {
    return target.apply(Ward.KATSUSHIKA, List.of(row), null);
  }

  private SourceRow row() {
    return with("note", "");
  }

  private SourceRow with(String column, String value) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("number", point.number().digits());
    values.put("billingMonth", "令和8年7月");
    values.put("contractDemand", "300");
    values.put("powerFactor", "100");
    values.put("summer", "80,123");
    values.put("total", "2,399,801");
    values.put(column, value);
    return new SourceRow(2, values);
  }
}
