package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.facility.PlannedMonths;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRepository;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;

/** Reckons savings and shows them; all wards see all results. */
@ApplicationScoped
@Transactional
public class SavingsStatementService {

  private SavingsStatementRepository statements;
  private PowerContractRepository contracts;
  private FormerTariffRepository tariffs;
  private SupplyPointRepository supplyPoints;
  private PlannedMonths planned;
  private AgreedInvoices agreed;
  private ActingUser actor;

  protected SavingsStatementService() {} // for the CDI proxy

  @Inject
  public SavingsStatementService(
      SavingsStatementRepository statements,
      PowerContractRepository contracts,
      FormerTariffRepository tariffs,
      SupplyPointRepository supplyPoints,
      PlannedMonths planned,
      AgreedInvoices agreed,
      ActingUser actor) {
    this.statements = statements;
    this.contracts = contracts;
    this.tariffs = tariffs;
    this.supplyPoints = supplyPoints;
    this.planned = planned;
    this.agreed = agreed;
    this.actor = actor;
  }

  /**
   * Reckons the expected saving of a contract in a year.
   *
   * @param reference adjustment units that stand for both tariffs
   * @return number of new versions; 0 when nothing has changed
   */
  public int reckonExpected(Long contractId, FiscalYear year, MonthlyAdjustments.Units reference) {
    PowerContract contract = editable(contractId);
    int changed = 0;
    for (SupplyPoint point : points(contract)) {
      SavingsResult result = savings(contract, point).expected(reference);
      changed += restate(contract, point, year, SavingsKind.EXPECTED, result);
    }
    return changed;
  }

  /**
   * Reckons the actual saving of a contract in a year from its invoices.
   *
   * @return number of new versions; 0 when nothing has changed
   */
  public int reckonActual(Long contractId, FiscalYear year) {
    PowerContract contract = editable(contractId);
    int changed = 0;
    for (SupplyPoint point : points(contract)) {
      SavingsResult result =
          savings(contract, point).actual(agreed.of(contractId, point.id(), year));
      changed += restate(contract, point, year, SavingsKind.ACTUAL, result);
    }
    return changed;
  }

  /** Savings of a year, added up; the sum of all is the last line. */
  public List<SavingsLine> lines(FiscalYear year, SavingsKind kind, SavingsGrouping grouping) {
    actor.user().requireReader();
    List<SavingsStatement> all = statements.current(year, kind);
    Map<String, List<SavingsStatement>> groups = new LinkedHashMap<>();
    all.forEach(
        each -> groups.computeIfAbsent(grouping.of(each), name -> new ArrayList<>()).add(each));
    return groups.entrySet().stream()
        .map(group -> SavingsLine.of(group.getKey(), group.getValue()))
        .toList();
  }

  /** All that stands in a year. */
  public SavingsLine total(FiscalYear year, SavingsKind kind) {
    actor.user().requireReader();
    return SavingsLine.of("", statements.current(year, kind));
  }

  /** Years of which there are statements, the latest first. */
  public List<FiscalYear> years() {
    actor.user().requireReader();
    return statements.years();
  }

  /** What stands of a year: 実績 where there is any, else 見込み; empty where there is neither. */
  public Optional<SavingsKind> standing(FiscalYear year) {
    actor.user().requireReader();
    return Stream.of(SavingsKind.ACTUAL, SavingsKind.EXPECTED)
        .filter(kind -> !statements.current(year, kind).isEmpty())
        .findFirst();
  }

  /** One statement as a line. */
  public SavingsLine line(SavingsStatement statement) {
    actor.user().requireReader();
    return SavingsLine.of(statement.label(), List.of(statement));
  }

  public SavingsStatement statement(Long id) {
    actor.user().requireReader();
    if (id == null) {
      throw new RecordNotFound(id);
    }
    return statements.find(id).orElseThrow(() -> new RecordNotFound(id));
  }

  /** All versions of the same supply point, year and kind, the latest first. */
  public List<SavingsStatement> versions(SavingsStatement of) {
    actor.user().requireReader();
    return statements.versions(of.contractId(), of.supplyPointId(), of.fiscalYear(), of.kind());
  }

  private PowerContract editable(Long contractId) {
    actor.user().requireReader();
    PowerContract contract =
        contracts.find(contractId).orElseThrow(() -> new RecordNotFound(contractId));
    actor.user().requireEditor(contract.owner());
    if (contract.state() != ContractState.CONTRACTED) {
      throw new RuleViolation("savings.notContracted");
    }
    return contract;
  }

  private List<SupplyPoint> points(PowerContract contract) {
    return supplyPoints.withIds(
        contract.points().stream().map(ContractPoint::supplyPointId).toList());
  }

  private PointSavings savings(PowerContract contract, SupplyPoint point) {
    FormerTariff former =
        contract
            .point(point.id())
            .map(ContractPoint::formerTariffId)
            .flatMap(tariffs::find)
            .orElse(null);
    return new PointSavings(contract, former, planned.of(point, PointSavings.baseYear(contract)));
  }

  private int restate(
      PowerContract contract,
      SupplyPoint point,
      FiscalYear year,
      SavingsKind kind,
      SavingsResult result) {
    List<SavingsStatement> before = statements.versions(contract.id(), point.id(), year, kind);
    if (!before.isEmpty() && before.get(0).says(result)) {
      return 0;
    }
    before.stream().filter(version -> !version.superseded()).forEach(SavingsStatement::supersede);
    statements.add(new SavingsStatement(contract, point, year, kind, before.size() + 1, result));
    return 1;
  }
}
