package jp.tokyo23.zerocarbon.renewable.round;

import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * A supply point that goes into the grouping.
 *
 * @param conditions its own conditions, completed by those of the application
 */
public record AcceptedPoint(Long supplyPointId, Ward ward, ContractConditions conditions)
    implements Serializable {}
