package jp.tokyo23.zerocarbon.renewable.round;

import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/**
 * What a ward asks of the lots that its supply points come into.
 *
 * @param schoolsTogether whether its schools have to be in one lot
 * @param mostLots in how many lots its supply points may be at most
 * @param otherLimits what the operator has to know beside that, in words
 */
public record LotLimits(Boolean schoolsTogether, Integer mostLots, String otherLimits)
    implements Serializable {

  private static final int MOST = 99;

  public LotLimits {
    if (mostLots != null && (mostLots < 1 || mostLots > MOST)) {
      throw new RuleViolation("conditions.mostLots", MOST).at("mostLots");
    }
  }

  LotLimits orElse(LotLimits ward) {
    return new LotLimits(
        Own.or(schoolsTogether, ward.schoolsTogether),
        Own.or(mostLots, ward.mostLots),
        Own.or(otherLimits, ward.otherLimits));
  }
}
