package jp.tokyo23.zerocarbon.shared.emission;

import java.util.List;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link FactorEdition}. */
public interface FactorEditionRepository extends RecordRepository<FactorEdition> {

  /** All editions whose factors serve that year. */
  default List<FactorEdition> servingYear(FiscalYear useYear) {
    return all(RecordFilter.of(useYear));
  }
}
