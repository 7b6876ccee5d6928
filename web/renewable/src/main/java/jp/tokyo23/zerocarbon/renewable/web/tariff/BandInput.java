package jp.tokyo23.zerocarbon.renewable.web.tariff;

import java.io.Serializable;
import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.renewable.tariff.TimeBand;

/** Energy prices of one time band while a person types them. */
public class BandInput implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name;
  private BigDecimal summer;
  private BigDecimal other;

  BandInput(String name) {
    this.name = name;
  }

  /** A row in which nothing was typed is left out. */
  boolean used() {
    return name != null && !name.isBlank() && (summer != null || other != null);
  }

  TimeBand band() {
    return new TimeBand(name.strip());
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public BigDecimal getSummer() {
    return summer;
  }

  public void setSummer(BigDecimal summer) {
    this.summer = summer;
  }

  public BigDecimal getOther() {
    return other;
  }

  public void setOther(BigDecimal other) {
    this.other = other;
  }
}
