package jp.tokyo23.zerocarbon.shared.emission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;

/** Search of the factors, open to everybody who reads records. */
@ApplicationScoped
@Transactional
public class EmissionFactorService {

  private EmissionFactorRepository factors;
  private FactorRegistry registry;
  private ActingUser actor;

  protected EmissionFactorService() {} // for the CDI proxy

  @Inject
  public EmissionFactorService(
      EmissionFactorRepository factors, FactorRegistry registry, ActingUser actor) {
    this.factors = factors;
    this.registry = registry;
    this.actor = actor;
  }

  public List<EmissionFactorRow> page(FactorSearch search, int first, int size) {
    actor.user().requireReader();
    return rows(factors.page(search, first, size));
  }

  public long count(FactorSearch search) {
    actor.user().requireReader();
    return factors.count(search);
  }

  /**
   * The factor.
   *
   * @throws RecordNotFound when there is none
   */
  public EmissionFactorRow factor(Long id) {
    actor.user().requireReader();
    return id == null
        ? missing(id)
        : rows(List.of(factors.find(id).orElseGet(() -> missing(id)))).get(0);
  }

  /** The same supplier's lines of every year and edition. */
  public List<EmissionFactorRow> ofSameSupplier(EmissionFactorRow factor) {
    actor.user().requireReader();
    return rows(factors.ofSupplier(factor.supplierNo()));
  }

  /** The lines that count for a supplier in a year, for a person who chooses one. */
  public List<EmissionFactorRow> current(String supplierNo, FiscalYear useYear) {
    actor.user().requireReader();
    return rows(registry.current(supplierNo, useYear));
  }

  private List<EmissionFactorRow> rows(List<EmissionFactor> found) {
    Map<String, List<EmissionFactor>> counting = new HashMap<>();
    return found.stream()
        .map(
            each ->
                EmissionFactorRow.of(
                    each,
                    !counting
                        .computeIfAbsent(
                            each.supplierNo() + " " + each.useYear(),
                            key -> registry.current(each.supplierNo(), each.useYear()))
                        .contains(each)))
        .toList();
  }

  private static <R> R missing(Object id) {
    throw new RecordNotFound(id);
  }
}
