package jp.tokyo23.zerocarbon.shared.emission;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.testing.InMemoryRecords;

/** Editions and factors in memory, with ways to enter them. */
public final class InMemoryFactors implements EmissionFactorRepository {

  public final Editions editions = new Editions();

  private final List<EmissionFactor> factors = new ArrayList<>();

  /** A line with one value for both kinds; null for no value. */
  public static FactorLine line(String supplierNo, String menu, FactorKind kind, String value) {
    BigDecimal factor = value == null ? null : new BigDecimal(value);
    return new FactorLine(supplierNo, supplierNo, menu, kind, factor, factor, null, false);
  }

  /** Takes an edition in. */
  public FactorEdition edition(
      int resultYear, LocalDate statedOn, boolean complete, FactorLine... lines) {
    FactorEdition edition =
        new FactorEdition(
            new FactorEditionDetails(
                EnergyKind.ELECTRICITY,
                "試験 " + statedOn,
                new FiscalYear(resultYear),
                new FiscalYear(resultYear + 1),
                statedOn,
                null,
                complete,
                "試験",
                null,
                null,
                ConfirmationMark.CONFIRMED,
                List.of(lines)));
    editions.add(edition);
    addAll(DeliveredFactors.factors(edition, List.of(lines)));
    return edition;
  }

  public FactorRegistry registry() {
    return new FactorRegistry(this);
  }

  @Override
  public void addAll(List<EmissionFactor> added) {
    for (EmissionFactor factor : added) {
      factors.add(factor);
      identify(factor, (long) factors.size());
    }
  }

  @Override
  public Optional<EmissionFactor> find(Long id) {
    return factors.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  @Override
  public List<EmissionFactor> page(FactorSearch search, int first, int size) {
    return factors.stream()
        .filter(
            each -> search.editionId() == null || each.edition().id().equals(search.editionId()))
        .filter(each -> search.text() == null || each.label().contains(search.text()))
        .skip(first)
        .limit(size)
        .toList();
  }

  @Override
  public long count(FactorSearch search) {
    return page(search, 0, Integer.MAX_VALUE).size();
  }

  @Override
  public List<EmissionFactor> ofSupplier(String supplierNo, FiscalYear useYear) {
    return ofSupplier(supplierNo).stream().filter(each -> each.useYear().equals(useYear)).toList();
  }

  @Override
  public List<EmissionFactor> ofSupplier(String supplierNo) {
    return factors.stream().filter(each -> Objects.equals(each.supplierNo(), supplierNo)).toList();
  }

  private static void identify(EmissionFactor factor, Long id) {
    try {
      Field field = EmissionFactor.class.getDeclaredField("id");
      field.setAccessible(true);
      field.set(factor, id);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Register of editions. */
  public static final class Editions extends InMemoryRecords<FactorEdition>
      implements FactorEditionRepository {}
}
