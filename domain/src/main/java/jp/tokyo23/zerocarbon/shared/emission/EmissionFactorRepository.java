package jp.tokyo23.zerocarbon.shared.emission;

import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;

/** The factors of all editions. */
public interface EmissionFactorRepository {

  void addAll(List<EmissionFactor> factors);

  Optional<EmissionFactor> find(Long id);

  /** In the order of supplier, menu and edition, the latest first. */
  List<EmissionFactor> page(FactorSearch search, int first, int size);

  long count(FactorSearch search);

  /** All editions' lines of that supplier; with null, the lines that belong to no supplier. */
  List<EmissionFactor> ofSupplier(String supplierNo, FiscalYear useYear);

  /** Every year's lines of that supplier. */
  List<EmissionFactor> ofSupplier(String supplierNo);
}
