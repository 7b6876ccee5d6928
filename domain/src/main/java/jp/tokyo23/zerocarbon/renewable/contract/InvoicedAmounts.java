package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.tariff.BillItem;
import jp.tokyo23.zerocarbon.shared.Decimals;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/**
 * What an invoice says [yen]: the total with tax and levy, and the items as far as it prints them,
 * in the tax class of the contract's prices. Immutable.
 */
@Embeddable
public class InvoicedAmounts implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(nullable = false, precision = 15)
  private BigDecimal invoicedTotal;

  @Column(precision = 17, scale = 2)
  private BigDecimal invoicedBasic;

  @Column(precision = 17, scale = 2)
  private BigDecimal invoicedStandby;

  @Column(precision = 17, scale = 2)
  private BigDecimal invoicedEnergy;

  @Column(precision = 17, scale = 2)
  private BigDecimal invoicedFuel;

  @Column(precision = 17, scale = 2)
  private BigDecimal invoicedMarket;

  @Column(precision = 17, scale = 2)
  private BigDecimal invoicedCertificate;

  @Column(precision = 17, scale = 2)
  private BigDecimal invoicedOther;

  @Column(precision = 17, scale = 2)
  private BigDecimal invoicedLevy;

  protected InvoicedAmounts() {} // for Jakarta Persistence

  /**
   * The amounts.
   *
   * @param items an item that the invoice does not print is left out
   */
  public InvoicedAmounts(BigDecimal total, Map<BillItem, BigDecimal> items) {
    if (total == null || total.stripTrailingZeros().scale() > 0 || total.precision() > 15) {
      throw new RuleViolation("monthlyInvoice.notWholeYen").at("total");
    }
    invoicedTotal = total.setScale(0);
    invoicedBasic = item(items, BillItem.BASIC);
    invoicedStandby = item(items, BillItem.STANDBY);
    invoicedEnergy = item(items, BillItem.ENERGY);
    invoicedFuel = item(items, BillItem.FUEL);
    invoicedMarket = item(items, BillItem.MARKET);
    invoicedCertificate = item(items, BillItem.CERTIFICATE);
    invoicedOther = item(items, BillItem.OTHER);
    invoicedLevy = item(items, BillItem.LEVY);
  }

  private static BigDecimal item(Map<BillItem, BigDecimal> items, BillItem item) {
    BigDecimal yen = Decimals.plain(items.get(item));
    if (yen != null && (yen.scale() > 2 || yen.precision() - yen.scale() > 15)) {
      throw new RuleViolation("monthlyInvoice.itemOutOfRange").at("items");
    }
    return yen;
  }

  public BigDecimal total() {
    return invoicedTotal;
  }

  /** The items that the invoice prints. */
  public Map<BillItem, BigDecimal> items() {
    Map<BillItem, BigDecimal> items = new EnumMap<>(BillItem.class);
    put(items, BillItem.BASIC, invoicedBasic);
    put(items, BillItem.STANDBY, invoicedStandby);
    put(items, BillItem.ENERGY, invoicedEnergy);
    put(items, BillItem.FUEL, invoicedFuel);
    put(items, BillItem.MARKET, invoicedMarket);
    put(items, BillItem.CERTIFICATE, invoicedCertificate);
    put(items, BillItem.OTHER, invoicedOther);
    put(items, BillItem.LEVY, invoicedLevy);
    return items;
  }

  private static void put(Map<BillItem, BigDecimal> items, BillItem item, BigDecimal yen) {
    if (yen != null) {
      items.put(item, Decimals.plain(yen));
    }
  }
}
