package jp.tokyo23.zerocarbon.renewable.emission;

import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;

/** Where the electricity of a supply point is known from; empty where it is not. */
public interface ConsumedEnergy {

  /** The planned year; empty unless all twelve months are planned. */
  Optional<EnergyUse> planned(Long supplyPointId);

  /** What was invoiced for the year so far. */
  Optional<EnergyUse> actual(Long supplyPointId, FiscalYear year);
}
