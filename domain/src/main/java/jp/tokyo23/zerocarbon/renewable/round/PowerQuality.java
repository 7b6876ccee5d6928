package jp.tokyo23.zerocarbon.renewable.round;

import java.io.Serializable;

/**
 * How the electricity is to be made.
 *
 * @param zeroFactor whether an adjusted emission factor of 0 t-CO2/kWh is required
 * @param re100Usable whether the certificates must be usable for RE100
 * @param environmentalGate whether only suppliers may bid that pass the environmental gate (裾切り)
 */
public record PowerQuality(
    RenewableRatio renewableRatio,
    Boolean zeroFactor,
    Boolean re100Usable,
    Boolean environmentalGate)
    implements Serializable {

  PowerQuality orElse(PowerQuality ward) {
    return new PowerQuality(
        Own.or(renewableRatio, ward.renewableRatio),
        Own.or(zeroFactor, ward.zeroFactor),
        Own.or(re100Usable, ward.re100Usable),
        Own.or(environmentalGate, ward.environmentalGate));
  }
}
