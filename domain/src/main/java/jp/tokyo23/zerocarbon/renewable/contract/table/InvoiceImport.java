package jp.tokyo23.zerocarbon.renewable.contract.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.contract.ContractState;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyInvoice;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyInvoiceService;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContract;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContractRepository;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointNumber;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRepository;
import jp.tokyo23.zerocarbon.shared.Finding;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.tabular.Attribute;
import jp.tokyo23.zerocarbon.shared.tabular.ColumnTexts;
import jp.tokyo23.zerocarbon.shared.tabular.ImportColumn;
import jp.tokyo23.zerocarbon.shared.tabular.ImportEntry;
import jp.tokyo23.zerocarbon.shared.tabular.ImportTarget;
import jp.tokyo23.zerocarbon.shared.tabular.Merge;
import jp.tokyo23.zerocarbon.shared.tabular.RowOutcome;
import jp.tokyo23.zerocarbon.shared.tabular.RowPlan;
import jp.tokyo23.zerocarbon.shared.tabular.SourceRow;

/**
 * Takes invoices from the table that a supplier sends: a row is the invoice of one supply point and
 * month, and is found again by both.
 */
@ApplicationScoped
public class InvoiceImport implements ImportTarget {

  public static final String KIND = "invoice";

  private MonthlyInvoiceService invoices;
  private PowerContractRepository contracts;
  private SupplyPointRepository points;

  protected InvoiceImport() {} // for the CDI proxy

  @Inject
  public InvoiceImport(
      MonthlyInvoiceService invoices,
      PowerContractRepository contracts,
      SupplyPointRepository points) {
    this.invoices = invoices;
    this.contracts = contracts;
    this.points = points;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<ImportColumn> columns() {
    return InvoiceColumns.ALL.stream().<ImportColumn>map(Attribute::column).toList();
  }

  @Override
  public Set<Role> keepers() {
    return Set.of();
  }

  @Override
  public List<RowPlan> plan(Ward ward, List<SourceRow> rows) {
    List<PowerContract> standing = standing(ward);
    Set<String> seen = new HashSet<>();
    List<RowPlan> plans = new ArrayList<>();
    for (SourceRow row : rows) {
      PlannedInvoice planned = planned(ward, standing, row);
      if (!seen.add(label(row))) {
        planned.findings.add(
            Finding.error(InvoiceColumns.NUMBER.column().name(), "invoiceImport.twice"));
      }
      plans.add(
          new RowPlan(
              row, planned.outcome(), label(row), planned.findings, true, planned.differences()));
    }
    return plans;
  }

  @Override
  public List<ImportEntry> apply(Ward ward, List<SourceRow> rows, String reason) {
    List<PowerContract> standing = standing(ward);
    List<ImportEntry> entries = new ArrayList<>();
    for (SourceRow row : rows) {
      PlannedInvoice planned = planned(ward, standing, row);
      if (planned.outcome() == RowOutcome.NEW) {
        Long id = invoices.register(planned.details());
        entries.add(ImportEntry.of(row, RowOutcome.NEW, invoices.record(id), null));
      } else if (planned.outcome() == RowOutcome.CHANGED) {
        String before = ColumnTexts.write(planned.textsBefore());
        MonthlyInvoice record = planned.before;
        invoices.correct(record.id(), record.version(), planned.details());
        entries.add(ImportEntry.of(row, RowOutcome.CHANGED, record, before));
      }
    }
    return entries;
  }

  @Override
  public void revert(ImportEntry entry, String reason) {
    MonthlyInvoice record = entry.unchanged(invoices);
    if (entry.outcome() == RowOutcome.NEW) {
      invoices.remove(record.id(), record.version(), reason);
      return;
    }
    SupplyPointNumber number = points.find(record.supplyPointId()).orElseThrow().number();
    InvoiceLine earlier =
        InvoiceColumns.line(
            Merge.restoring(
                InvoiceLine.of(number, record), ColumnTexts.read(entry.valuesBefore())));
    invoices.correct(
        record.id(),
        record.version(),
        earlier.details(record.contract().id(), record.supplyPointId(), record.placeholder()));
  }

  private PlannedInvoice planned(Ward ward, List<PowerContract> standing, SourceRow row) {
    SupplyPoint point = point(ward, row).orElse(null);
    YearMonth month = month(row).orElse(null);
    if (point == null || month == null) {
      return new PlannedInvoice(row, point, null, null);
    }
    PowerContract contract =
        standing.stream()
            .filter(each -> each.point(point.id()).isPresent() && each.covers(month))
            .findFirst()
            .orElse(null);
    MonthlyInvoice before =
        contract == null
            ? null
            : invoices.ofContract(contract.id()).stream()
                .filter(each -> each.supplyPointId().equals(point.id()))
                .filter(each -> each.billingMonth().equals(month))
                .findFirst()
                .orElse(null);
    return new PlannedInvoice(row, point, contract, before);
  }

  private List<PowerContract> standing(Ward ward) {
    return contracts.all(new RecordFilter(null, ward, null, null, ContractState.CONTRACTED));
  }

  private Optional<SupplyPoint> point(Ward ward, SourceRow row) {
    try {
      return points
          .withNumber(SupplyPointNumber.parse(row.value(InvoiceColumns.NUMBER.column().name())))
          .filter(point -> point.ward() == ward);
    } catch (RuleViolation unreadable) {
      return Optional.empty(); // the merge says so at its cell
    }
  }

  private static Optional<YearMonth> month(SourceRow row) {
    try {
      String text = row.value(InvoiceColumns.MONTH.column().name());
      return text.isBlank() ? Optional.empty() : Optional.of(PartialDate.parse(text).month());
    } catch (RuleViolation unreadable) {
      return Optional.empty(); // the merge says so at its cell
    }
  }

  private static String label(SourceRow row) {
    return Stream.of(InvoiceColumns.NUMBER, InvoiceColumns.MONTH)
        .map(column -> row.value(column.column().name()))
        .reduce((number, month) -> number + " " + month)
        .orElse("");
  }
}
