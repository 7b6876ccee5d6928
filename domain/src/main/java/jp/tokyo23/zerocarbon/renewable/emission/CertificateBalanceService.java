package jp.tokyo23.zerocarbon.renewable.emission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/** Sets the ledger of certificates against the electricity of a year; open to all readers. */
@ApplicationScoped
@Transactional
public class CertificateBalanceService {

  private CertificateRepository certificates;
  private MenuAssignmentRepository assignments;
  private EmissionStatementRepository statements;
  private ConsumedEnergy energy;
  private ActingUser actor;

  protected CertificateBalanceService() {} // for the CDI proxy

  @Inject
  public CertificateBalanceService(
      CertificateRepository certificates,
      MenuAssignmentRepository assignments,
      EmissionStatementRepository statements,
      ConsumedEnergy energy,
      ActingUser actor) {
    this.certificates = certificates;
    this.assignments = assignments;
    this.statements = statements;
    this.energy = energy;
    this.actor = actor;
  }

  /** One line a supply point that has a menu assigned in that year. */
  public List<CertificateBalance> of(FiscalYear year) {
    actor.user().requireReader();
    Map<Long, BigDecimal> certified =
        certificates.all(RecordFilter.of(year)).stream()
            .collect(
                Collectors.groupingBy(
                    Certificate::supplyPointId,
                    Collectors.reducing(BigDecimal.ZERO, Certificate::energy, BigDecimal::add)));
    Map<Long, EmissionStatement> reckoned =
        statements.current(year).stream()
            .filter(each -> each.kind() == EmissionKind.ACTUAL)
            .collect(Collectors.toMap(EmissionStatement::supplyPointId, Function.identity()));
    return assignments.standing(year).stream()
        .sorted(Comparator.comparing(MenuAssignment::ward).thenComparing(MenuAssignment::pointName))
        .map(each -> balance(each, year, certified, reckoned.get(each.supplyPointId())))
        .toList();
  }

  private CertificateBalance balance(
      MenuAssignment assignment,
      FiscalYear year,
      Map<Long, BigDecimal> certified,
      EmissionStatement statement) {
    Optional<EnergyUse> use = energy.actual(assignment.supplyPointId(), year);
    Optional<EmissionReduction> result =
        Optional.ofNullable(statement).map(EmissionStatement::reduction);
    return new CertificateBalance(
        assignment.ward(),
        assignment.pointName(),
        assignment.lotName(),
        use.map(EnergyUse::energy).orElse(null),
        use.map(EnergyUse::months).orElse(0),
        assignment.renewableRatio(),
        certified.getOrDefault(assignment.supplyPointId(), BigDecimal.ZERO),
        result.flatMap(EmissionReduction::locationEmission).orElse(null),
        result.flatMap(EmissionReduction::emission).orElse(null));
  }
}
