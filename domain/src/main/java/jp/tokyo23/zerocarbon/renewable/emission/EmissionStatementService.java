package jp.tokyo23.zerocarbon.renewable.emission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.emission.EmissionFactorKind;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;

/** Reckons emissions and reductions and shows them; all wards see all results. */
@ApplicationScoped
@Transactional
public class EmissionStatementService {

  private EmissionStatementRepository statements;
  private MenuAssignmentRepository assignments;
  private ConsumedEnergy energy;
  private EmissionFactors factors;
  private ActingUser actor;

  protected EmissionStatementService() {} // for the CDI proxy

  @Inject
  public EmissionStatementService(
      EmissionStatementRepository statements,
      MenuAssignmentRepository assignments,
      ConsumedEnergy energy,
      EmissionFactors factors,
      ActingUser actor) {
    this.statements = statements;
    this.assignments = assignments;
    this.energy = energy;
    this.factors = factors;
    this.actor = actor;
  }

  /** Whether the acting user may reckon at all. */
  public boolean reckons() {
    return actor.user().role().editsRecords();
  }

  /**
   * Reckons 見込み and, where invoices are there, 実績 of the supply points that the acting user keeps.
   *
   * @return number of new versions; 0 when nothing has changed
   */
  public int reckon(FiscalYear year) {
    if (!reckons()) {
      throw new NotPermitted(actor.user().login());
    }
    EmissionFactorKind kind =
        factors
            .kind(year)
            .orElseThrow(() -> new RuleViolation("emissionStatement.noMethod", year.wareki()));
    int changed = 0;
    for (MenuAssignment assignment : assignments.standing(year)) {
      if (actor.user().mayEdit(assignment.owner())) {
        changed += reckon(assignment, year, EmissionKind.EXPECTED, kind);
        changed += reckon(assignment, year, EmissionKind.ACTUAL, kind);
      }
    }
    return changed;
  }

  /**
   * Emissions of a year, added up.
   *
   * @param kind null for what stands: 実績 where the whole year is there, 見込み elsewhere
   */
  public List<EmissionLine> lines(FiscalYear year, EmissionKind kind, EmissionGrouping grouping) {
    actor.user().requireReader();
    Map<String, List<EmissionStatement>> groups = new LinkedHashMap<>();
    for (EmissionStatement each : chosen(year, kind)) {
      groups.computeIfAbsent(grouping.of(each), name -> new ArrayList<>()).add(each);
    }
    return groups.entrySet().stream()
        .map(group -> EmissionLine.of(group.getKey(), group.getValue()))
        .toList();
  }

  /** All that is chosen of a year. */
  public EmissionLine total(FiscalYear year, EmissionKind kind) {
    actor.user().requireReader();
    return EmissionLine.of("", chosen(year, kind));
  }

  /** Statements of a year that are chosen, for those who name their records. */
  public List<EmissionStatement> chosen(FiscalYear year, EmissionKind kind) {
    Map<Long, EmissionStatement> byPoint = new LinkedHashMap<>();
    for (EmissionStatement each : statements.current(year)) {
      if (kind == null ? stands(each, byPoint.get(each.supplyPointId())) : each.kind() == kind) {
        byPoint.put(each.supplyPointId(), each);
      }
    }
    return List.copyOf(byPoint.values());
  }

  public List<FiscalYear> years() {
    actor.user().requireReader();
    return statements.years();
  }

  /** What stands of a year: 実績 where there is any, else 見込み; empty where there is neither. */
  public Optional<EmissionKind> standing(FiscalYear year) {
    actor.user().requireReader();
    List<EmissionKind> kinds =
        statements.current(year).stream().map(EmissionStatement::kind).toList();
    return Stream.of(EmissionKind.ACTUAL, EmissionKind.EXPECTED)
        .filter(kinds::contains)
        .findFirst();
  }

  /**
   * The statement.
   *
   * @throws RecordNotFound when there is none
   */
  public EmissionStatement statement(Long id) {
    actor.user().requireReader();
    if (id == null) {
      throw new RecordNotFound(id);
    }
    return statements.find(id).orElseThrow(() -> new RecordNotFound(id));
  }

  /** All versions of the same supply point, year and kind, the latest first. */
  public List<EmissionStatement> versions(EmissionStatement of) {
    actor.user().requireReader();
    return statements.versions(of.supplyPointId(), of.fiscalYear(), of.kind());
  }

  private static boolean stands(EmissionStatement one, EmissionStatement other) {
    return other == null
        || (one.kind() == EmissionKind.ACTUAL ? one.wholeYear() : !other.wholeYear());
  }

  private int reckon(
      MenuAssignment assignment, FiscalYear year, EmissionKind kind, EmissionFactorKind method) {
    EnergyUse use =
        (kind == EmissionKind.EXPECTED
                ? energy.planned(assignment.supplyPointId())
                : energy.actual(assignment.supplyPointId(), year))
            .orElse(null);
    List<EmissionStatement> before = statements.versions(assignment.supplyPointId(), year, kind);
    if (use == null && kind == EmissionKind.ACTUAL && before.isEmpty()) {
      return 0;
    }
    EmissionBasis basis =
        EmissionBasis.of(assignment, use, method, factors.of(assignment, year, kind, method));
    if (!before.isEmpty() && before.get(0).basis().equals(basis)) {
      return 0;
    }
    before.stream().filter(each -> !each.superseded()).forEach(EmissionStatement::supersede);
    statements.add(new EmissionStatement(assignment, year, kind, before.size() + 1, basis));
    return 1;
  }
}
