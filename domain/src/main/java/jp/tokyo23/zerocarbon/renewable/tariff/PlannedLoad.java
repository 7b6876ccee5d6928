package jp.tokyo23.zerocarbon.renewable.tariff;

import java.io.Serializable;
import java.util.List;

/**
 * What the specification (仕様書) plans for one supply point; the same for every bidder.
 *
 * @param supplyPointId may be null where the point is in no register
 * @param name what the point is called in tables
 * @param months the months of the term
 */
public record PlannedLoad(Long supplyPointId, String name, List<MonthlyUse> months)
    implements Serializable {

  public PlannedLoad {
    months = List.copyOf(months);
  }
}
