package jp.tokyo23.zerocarbon.renewable.grouping;

import java.io.Serializable;
import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.grouping.model.Obstacle;
import jp.tokyo23.zerocarbon.shared.Decimals;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * One line of the page of a lot.
 *
 * @param name null where the supply point is no more
 * @param energy [kWh/year]
 * @param demand [kW]
 */
public record LotMemberRow(
    Long supplyPointId,
    String name,
    Ward ward,
    long energy,
    BigDecimal demand,
    boolean estimated,
    long costHere,
    Integer nextLot,
    Long nextCost,
    Obstacle obstacle)
    implements Serializable {

  static LotMemberRow of(LotMember member, SupplyPoint point) {
    return new LotMemberRow(
        member.supplyPointId(),
        point == null ? null : point.label(),
        member.ward(),
        member.energy(),
        Decimals.plain(BigDecimal.valueOf(member.demand(), 3)),
        member.estimated(),
        member.costHere(),
        member.nextLot(),
        member.nextCost(),
        member.obstacle());
  }
}
