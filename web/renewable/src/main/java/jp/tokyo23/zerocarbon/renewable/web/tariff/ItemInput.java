package jp.tokyo23.zerocarbon.renewable.web.tariff;

import java.io.Serializable;
import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.renewable.tariff.OtherItem;
import jp.tokyo23.zerocarbon.renewable.tariff.TaxClass;
import jp.tokyo23.zerocarbon.renewable.tariff.UnitPrice;

/** A further item of a price set while a person types it. */
public class ItemInput implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name;
  private OtherItem.Basis basis = OtherItem.Basis.PER_KWH;
  private BigDecimal price;

  /** A row in which nothing was typed is left out. */
  public boolean used() {
    return name != null && !name.isBlank() || price != null;
  }

  /** As a value of the domain, in the tax class of the other prices. */
  public OtherItem item(TaxClass taxClass) {
    String typed = name == null ? "" : name.strip();
    return new OtherItem(typed, basis, new UnitPrice(price, taxClass));
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public OtherItem.Basis getBasis() {
    return basis;
  }

  public void setBasis(OtherItem.Basis basis) {
    this.basis = basis;
  }

  public BigDecimal getPrice() {
    return price;
  }

  public void setPrice(BigDecimal price) {
    this.price = price;
  }
}
