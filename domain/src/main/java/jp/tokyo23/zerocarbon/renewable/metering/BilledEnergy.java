package jp.tokyo23.zerocarbon.renewable.metering;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Port to the bills, which a later part of the measure keeps; discovered by CDI. Without one,
 * nothing is compared.
 */
public interface BilledEnergy {

  /** Billed energy of a whole calendar month [kWh]; empty where no bill tells it. */
  Optional<BigDecimal> billed(Long supplyPointId, YearMonth month);
}
