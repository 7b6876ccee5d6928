package jp.tokyo23.zerocarbon.renewable.web.contract;

import java.io.Serializable;
import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.renewable.tariff.BillItem;

/** Amount of one item of an invoice while a person types it. */
public class InvoicedItemInput implements Serializable {

  private static final long serialVersionUID = 1L;

  private final BillItem item;
  private BigDecimal amount;

  InvoicedItemInput(BillItem item) {
    this.item = item;
  }

  public BillItem getItem() {
    return item;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }
}
