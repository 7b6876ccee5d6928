package jp.tokyo23.zerocarbon.renewable.web.auction;

import java.io.Serializable;
import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Refusal;
import jp.tokyo23.zerocarbon.renewable.tariff.SeasonBand;

/** The energy price of one season and band while it is typed. */
public class EnergyPrice implements Serializable {

  private static final long serialVersionUID = 1L;

  private final SeasonBand when;
  private final BigDecimal planned;
  private BigDecimal price;
  private Refusal fault;

  EnergyPrice(SeasonBand when, BigDecimal planned) {
    this.when = when;
    this.planned = planned;
  }

  void fault(Refusal found) {
    fault = found;
  }

  public SeasonBand getWhen() {
    return when;
  }

  /** Planned energy of the term [kWh], which the price is multiplied by. */
  public BigDecimal getPlanned() {
    return planned;
  }

  public BigDecimal getPrice() {
    return price;
  }

  public void setPrice(BigDecimal price) {
    this.price = price;
  }

  /** What is wrong with the price; null while nothing is, or nobody asked yet. */
  public Refusal getFault() {
    return fault;
  }
}
