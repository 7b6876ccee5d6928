package jp.tokyo23.zerocarbon.renewable.metering;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Port to the bills, which a later part of the measure keeps; discovered by CDI. Without one,
 * nothing is compared.
 */
public interface BilledEnergy {

  /** Supply points of which a bill tells the energy of a whole calendar month. */
  Set<Long> billedPoints(YearMonth first, YearMonth last);

  /** Whole calendar months of which a bill tells the energy; the latest bill of a month last. */
  List<BilledMonth> billed(Collection<Long> supplyPointIds, YearMonth first, YearMonth last);
}
