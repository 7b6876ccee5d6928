package jp.tokyo23.zerocarbon.renewable.facility.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityRepository;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointNumber;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRepository;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRules;
import jp.tokyo23.zerocarbon.shared.Finding;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.setting.Settings;
import jp.tokyo23.zerocarbon.shared.tabular.Attribute;
import jp.tokyo23.zerocarbon.shared.tabular.ImportColumn;
import jp.tokyo23.zerocarbon.shared.tabular.ImportEntry;
import jp.tokyo23.zerocarbon.shared.tabular.ImportTarget;
import jp.tokyo23.zerocarbon.shared.tabular.RowOutcome;
import jp.tokyo23.zerocarbon.shared.tabular.RowPlan;
import jp.tokyo23.zerocarbon.shared.tabular.SourceRow;

/**
 * Takes facilities and supply points from tables. A row is found again by the number of its supply
 * point, its facility by the name within the ward.
 */
@ApplicationScoped
public class FacilityImport implements ImportTarget {

  public static final String KIND = "facility";

  private FacilityRepository facilities;
  private SupplyPointRepository points;
  private Settings settings;
  private FacilityRegistrar registrar;

  protected FacilityImport() {} // for the CDI proxy

  @Inject
  public FacilityImport(
      FacilityRepository facilities,
      SupplyPointRepository points,
      Settings settings,
      FacilityRegistrar registrar) {
    this.facilities = facilities;
    this.points = points;
    this.settings = settings;
    this.registrar = registrar;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<ImportColumn> columns() {
    return Stream.<Attribute<?, ?>>concat(
            FacilityColumns.ALL.stream(), SupplyPointColumns.ALL.stream())
        .map(Attribute::column)
        .toList();
  }

  @Override
  public Set<Role> keepers() {
    return Set.of(Role.FACILITY_MANAGER);
  }

  @Override
  public List<RowPlan> plan(Ward ward, List<SourceRow> rows) {
    SupplyPointRules rules = SupplyPointRules.of(settings, TokyoTime.today());
    RowsTogether together = new RowsTogether();
    Set<String> numbers = new HashSet<>();
    List<RowPlan> plans = new ArrayList<>();
    for (SourceRow row : rows) {
      PlannedRow planned = planned(ward, row);
      planned.findings.addAll(foreign(ward, row));
      planned.findings.addAll(together.compare(row, planned, numbers));
      planned.check(rules);
      plans.add(plan(row, planned));
    }
    return plans;
  }

  private static RowPlan plan(SourceRow row, PlannedRow planned) {
    boolean refused = planned.findings.stream().anyMatch(Finding::isError);
    boolean changes = !refused && (planned.changesFacility() || planned.changesPoint());
    RowOutcome outcome =
        refused
            ? RowOutcome.REFUSED
            : !changes
                ? RowOutcome.SAME
                : planned.pointBefore == null ? RowOutcome.NEW : RowOutcome.CHANGED;
    return new RowPlan(
        row, outcome, label(row), planned.findings, planned.explained(), planned.differences());
  }

  private static String label(SourceRow row) {
    return Stream.of(FacilityColumns.NAME, SupplyPointColumns.NAME, SupplyPointColumns.NUMBER)
        .map(column -> row.value(column.column().name()))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" "));
  }

  @Override
  public List<ImportEntry> apply(Ward ward, List<SourceRow> rows, String reason) {
    List<ImportEntry> entries = new ArrayList<>();
    for (SourceRow row : rows) {
      Optional<ImportEntry> facility = registrar.facility(row, planned(ward, row), reason);
      facility.ifPresent(entries::add);
      Optional<ImportEntry> point = registrar.point(row, planned(ward, row), reason);
      point.ifPresent(entries::add);
      point.flatMap(each -> points.find(each.recordId())).ifPresent(points::release);
      facility.flatMap(each -> facilities.find(each.recordId())).ifPresent(facilities::release);
    }
    return entries;
  }

  @Override
  public void revert(ImportEntry entry, String reason) {
    registrar.revert(entry, reason);
  }

  private PlannedRow planned(Ward ward, SourceRow row) {
    String name = row.value(FacilityColumns.NAME.column().name());
    var point = point(row).filter(each -> each.ward() == ward);
    var facility = name.isBlank() ? point.map(SupplyPoint::facility) : facilities.named(ward, name);
    return new PlannedRow(
        ward,
        row,
        facility.map(each -> each.id()).orElse(null),
        facility.map(each -> each.details()).orElse(null),
        point.map(SupplyPoint::details).orElse(null));
  }

  private List<Finding> foreign(Ward ward, SourceRow row) {
    return point(row)
        .filter(each -> each.ward() != ward)
        .map(each -> List.of(Finding.error("number", "supplyPoint.numberTaken", each.label())))
        .orElse(List.of());
  }

  private Optional<SupplyPoint> point(SourceRow row) {
    try {
      return points.withNumber(
          SupplyPointNumber.parse(row.value(SupplyPointColumns.NUMBER.column().name())));
    } catch (RuleViolation unreadable) {
      return Optional.empty(); // the merge says so at its cell
    }
  }
}
