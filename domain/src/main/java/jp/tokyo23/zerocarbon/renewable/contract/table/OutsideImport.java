package jp.tokyo23.zerocarbon.renewable.contract.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResult;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResultRepository;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResultService;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlanRepository;
import jp.tokyo23.zerocarbon.renewable.grouping.LotRepository;
import jp.tokyo23.zerocarbon.shared.Finding;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationRepository;
import jp.tokyo23.zerocarbon.shared.tabular.Attribute;
import jp.tokyo23.zerocarbon.shared.tabular.ImportColumn;
import jp.tokyo23.zerocarbon.shared.tabular.ImportEntry;
import jp.tokyo23.zerocarbon.shared.tabular.ImportTarget;
import jp.tokyo23.zerocarbon.shared.tabular.RowOutcome;
import jp.tokyo23.zerocarbon.shared.tabular.RowPlan;
import jp.tokyo23.zerocarbon.shared.tabular.SourceRow;

/**
 * Takes results of auctions held elsewhere from a table: a row is the result of one lot, and is
 * found again by the year and the lot.
 */
@ApplicationScoped
public class OutsideImport implements ImportTarget {

  public static final String KIND = "outside-result";

  private OutsideResultService service;
  private OutsideResultRepository results;
  private LotPlanRepository plans;
  private LotRepository lots;
  private OrganizationRepository organizations;

  protected OutsideImport() {} // for the CDI proxy

  @Inject
  public OutsideImport(
      OutsideResultService service,
      OutsideResultRepository results,
      LotPlanRepository plans,
      LotRepository lots,
      OrganizationRepository organizations) {
    this.service = service;
    this.results = results;
    this.plans = plans;
    this.lots = lots;
    this.organizations = organizations;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<ImportColumn> columns() {
    return Stream.<Attribute<?, ?>>concat(OutsideColumns.ALL.stream(), PriceColumns.ALL.stream())
        .map(Attribute::column)
        .toList();
  }

  @Override
  public Set<Role> keepers() {
    return Set.of();
  }

  @Override
  public boolean joint() {
    return true;
  }

  @Override
  public List<RowPlan> plan(Ward none, List<SourceRow> rows) {
    OutsideBasis basis = basis();
    Set<String> seen = new HashSet<>();
    List<RowPlan> plans = new ArrayList<>();
    for (SourceRow row : rows) {
      PlannedOutside planned = new PlannedOutside(row, basis);
      if (!planned.label().isEmpty() && !seen.add(planned.key())) {
        planned.findings.add(
            Finding.error(OutsideColumns.LOT.column().name(), "outsideImport.twice"));
      }
      plans.add(
          new RowPlan(
              row,
              planned.outcome(),
              planned.label(),
              planned.findings,
              true,
              planned.differences()));
    }
    return plans;
  }

  @Override
  public List<ImportEntry> apply(Ward none, List<SourceRow> rows, String reason) {
    OutsideBasis basis = basis();
    List<ImportEntry> entries = new ArrayList<>();
    for (SourceRow row : rows) {
      PlannedOutside planned = new PlannedOutside(row, basis);
      if (planned.outcome() == RowOutcome.NEW) {
        Long id = service.register(planned.details());
        entries.add(ImportEntry.of(row, RowOutcome.NEW, service.record(id), null));
      } else if (planned.outcome() == RowOutcome.CHANGED) {
        String before = planned.textsBefore();
        OutsideResult record = planned.before;
        service.correct(record.id(), record.version(), planned.details());
        entries.add(ImportEntry.of(row, RowOutcome.CHANGED, record, before));
      }
    }
    return entries;
  }

  @Override
  public void revert(ImportEntry entry, String reason) {
    OutsideResult record = entry.unchanged(service);
    if (!service.withoutAward().contains(record)) {
      throw new RuleViolation("outsideImport.awarded", entry.recordLabel());
    }
    if (entry.outcome() == RowOutcome.NEW) {
      service.remove(record.id(), record.version(), reason);
    } else {
      service.correct(
          record.id(), record.version(), PlannedOutside.earlier(record, entry.valuesBefore()));
    }
  }

  private OutsideBasis basis() {
    return new OutsideBasis(results, plans, lots, organizations);
  }
}
