package jp.tokyo23.zerocarbon.renewable.tariff;

import java.io.Serializable;
import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/**
 * One computed line of a bill: quantity × unit price × factor, not rounded.
 *
 * @param detail season and band, or the name of another item; empty where the item says it all
 * @param quantity [kW], [kWh] or 1
 * @param factor of the power factor; 1 elsewhere
 */
public record BillLine(
    BillItem item, String detail, BigDecimal quantity, UnitPrice price, BigDecimal factor)
    implements Serializable {

  static BillLine of(BillItem item, BigDecimal quantity, UnitPrice price) {
    return new BillLine(item, "", quantity, price, BigDecimal.ONE);
  }

  /** [yen], in the tax class of the price. */
  public BigDecimal amount() {
    return quantity.multiply(price.yen()).multiply(factor);
  }

  public boolean taxed() {
    return price.taxClass() == TaxClass.TAX_INCLUDED;
  }

  /** Refuses a price that contains tax where only prices without tax can be compared. */
  public void requireTaxExcluded() {
    if (taxed()) {
      throw new RuleViolation("tariff.taxIncluded");
    }
  }
}
