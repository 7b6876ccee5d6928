package jp.tokyo23.zerocarbon.renewable.grouping;

import java.util.List;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LotPoint;

/**
 * What a round has to group.
 *
 * @param left supply points whose data do not suffice; nothing is guessed for them
 * @param wishes what the wards ask of the lots
 * @param placeholder whether any of the points stands for one that is not known
 */
public record GroupingInput(
    Long roundId,
    List<LotPoint> points,
    List<LeftPoint> left,
    WardWishes wishes,
    boolean placeholder) {

  /** A supply point that cannot be grouped, and what is missing. */
  public record LeftPoint(Long supplyPointId, String name, Gap gap) {}

  /** What is missing. */
  public enum Gap {
    PLANNED_ENERGY,
    CONTRACT_DEMAND
  }
}
