package jp.tokyo23.zerocarbon.shared.emission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;

/**
 * Chooses the factor for a customer: menu, else residual, else reference where no residual exists,
 * else the substitute where the supplier is not in the list. A menu that the supplier's list does
 * not name is refused with an empty answer, since somebody has to look. Until the list of a year is
 * out, the one of the year before stands in and is marked provisional; older ones never do.
 */
@ApplicationScoped
public class FactorRegistry {

  /** Results of FY2023 are the first with the kinds of factors in use. */
  private static final FiscalYear OLDEST = new FiscalYear(2024);

  private EmissionFactorRepository factors;

  protected FactorRegistry() {} // for the CDI proxy

  @Inject
  public FactorRegistry(EmissionFactorRepository factors) {
    this.factors = factors;
  }

  /**
   * The factor for that customer in that year.
   *
   * @param supplierNo registration number; null where the supplier is unknown
   * @param menu menu as the list prints it; null where the contract names none with an own factor
   */
  public Optional<FactorChoice> choose(String supplierNo, String menu, FiscalYear useYear) {
    if (!current(null, useYear).isEmpty()) {
      return chosen(supplierNo, menu, useYear, false);
    }
    return chosen(supplierNo, menu, useYear.previous(), true);
  }

  /** The factor of the last list that is out by that year, for figures that are only expected. */
  public Optional<FactorChoice> chooseLatest(String supplierNo, String menu, FiscalYear useYear) {
    FiscalYear year = useYear;
    while (current(null, year).isEmpty()) {
      if (year.compareTo(OLDEST) <= 0) {
        return Optional.empty();
      }
      year = year.previous();
    }
    return chosen(supplierNo, menu, year, !year.equals(useYear));
  }

  /** Whether any list names that menu of that supplier; without a menu, the supplier. */
  public boolean knows(String supplierNo, String menu) {
    return factors.ofSupplier(supplierNo).stream()
        .anyMatch(each -> menu == null || each.menu() == null || menu.equals(each.menu()));
  }

  /** The lines that count for that year: of each subject the one stated last. */
  public List<EmissionFactor> current(String supplierNo, FiscalYear useYear) {
    List<EmissionFactor> all = factors.ofSupplier(supplierNo, useYear);
    return all.stream().filter(each -> all.stream().noneMatch(o -> replaces(o, each))).toList();
  }

  /** The line of all suppliers together, such as the national average. */
  public Optional<EmissionFactor> general(FactorKind kind, FiscalYear useYear) {
    return current(null, useYear).stream().filter(each -> each.kind() == kind).findFirst();
  }

  private Optional<FactorChoice> chosen(
      String supplierNo, String menu, FiscalYear useYear, boolean provisional) {
    List<EmissionFactor> lines = supplierNo == null ? List.of() : current(supplierNo, useYear);
    if (lines.isEmpty()) {
      return general(FactorKind.SUBSTITUTE, useYear)
          .map(it -> new FactorChoice(it, FactorChoiceReason.SUBSTITUTE, provisional));
    }
    if (menu != null && lines.stream().anyMatch(each -> each.menu() != null)) {
      return named(lines, menu)
          .map(it -> new FactorChoice(it, FactorChoiceReason.MENU, provisional));
    }
    return without(lines, FactorKind.MENU, FactorChoiceReason.ONLY_FACTOR, provisional)
        .or(
            () ->
                without(
                    lines, FactorKind.GRID_OPERATOR, FactorChoiceReason.ONLY_FACTOR, provisional))
        .or(() -> without(lines, FactorKind.RESIDUAL, FactorChoiceReason.RESIDUAL, provisional))
        .or(
            () ->
                without(
                    lines,
                    FactorKind.REFERENCE,
                    FactorChoiceReason.REFERENCE_WITHOUT_RESIDUAL,
                    provisional));
  }

  private static Optional<EmissionFactor> named(List<EmissionFactor> lines, String menu) {
    return lines.stream()
        .filter(each -> each.kind() == FactorKind.MENU || each.kind() == FactorKind.RESIDUAL)
        .filter(each -> menu.equals(each.menu()))
        .findFirst();
  }

  /** The supplier's line of that kind for customers whose menu has no line of its own. */
  private static Optional<FactorChoice> without(
      List<EmissionFactor> lines, FactorKind kind, FactorChoiceReason reason, boolean provisional) {
    return lines.stream()
        .filter(each -> each.kind() == kind)
        .filter(each -> kind != FactorKind.MENU || each.menu() == null)
        .max(Comparator.comparing(each -> each.edition().statedOn()))
        .map(each -> new FactorChoice(each, reason, provisional));
  }

  /** A later edition replaces a line if it is the whole list or says the same subject again. */
  private static boolean replaces(EmissionFactor later, EmissionFactor earlier) {
    return later.edition().statedOn().isAfter(earlier.edition().statedOn())
        && (later.edition().complete() || later.sameSubject(earlier));
  }
}
