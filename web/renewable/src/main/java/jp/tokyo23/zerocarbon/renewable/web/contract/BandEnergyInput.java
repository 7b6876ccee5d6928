package jp.tokyo23.zerocarbon.renewable.web.contract;

import java.io.Serializable;
import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.renewable.tariff.SeasonBand;

/** Energy of one season and time band of an invoice while a person types it. */
public class BandEnergyInput implements Serializable {

  private static final long serialVersionUID = 1L;

  private final SeasonBand when;
  private BigDecimal energy;

  BandEnergyInput(SeasonBand when) {
    this.when = when;
  }

  public SeasonBand getWhen() {
    return when;
  }

  public BigDecimal getEnergy() {
    return energy;
  }

  public void setEnergy(BigDecimal energy) {
    this.energy = energy;
  }
}
