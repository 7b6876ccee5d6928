package jp.tokyo23.zerocarbon.renewable.web.contract;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.contract.InvoicedAmounts;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyInvoice;
import jp.tokyo23.zerocarbon.renewable.tariff.BillItem;
import jp.tokyo23.zerocarbon.renewable.tariff.EnergyByBand;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.SeasonBand;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/** Energy and amounts of an invoice while a person types them; blank is not invoiced. */
public class InvoiceAmountsInput implements Serializable {

  private static final long serialVersionUID = 1L;

  private final List<BandEnergyInput> bands;
  private final List<InvoicedItemInput> items;
  private BigDecimal total;

  InvoiceAmountsInput(PriceSet prices) {
    bands = prices.energyPrices().keySet().stream().map(BandEnergyInput::new).toList();
    items = Stream.of(BillItem.values()).map(InvoicedItemInput::new).toList();
  }

  void fill(MonthlyInvoice record) {
    total = record.amounts().total();
    bands.forEach(row -> row.setEnergy(record.energy().energy().get(row.getWhen())));
    items.forEach(row -> row.setAmount(record.amounts().items().get(row.getItem())));
  }

  EnergyByBand energy() {
    Map<SeasonBand, BigDecimal> energy = new TreeMap<>();
    for (BandEnergyInput row : bands) {
      if (row.getEnergy() != null) {
        energy.put(row.getWhen(), row.getEnergy());
      }
    }
    try {
      return new EnergyByBand(energy);
    } catch (RuleViolation refused) {
      throw refused.at("contractDemand");
    }
  }

  InvoicedAmounts amounts() {
    Map<BillItem, BigDecimal> printed = new EnumMap<>(BillItem.class);
    for (InvoicedItemInput row : items) {
      if (row.getAmount() != null) {
        printed.put(row.getItem(), row.getAmount());
      }
    }
    return new InvoicedAmounts(total, printed);
  }

  public List<BandEnergyInput> getBands() {
    return bands;
  }

  public List<InvoicedItemInput> getItems() {
    return items;
  }

  public BigDecimal getTotal() {
    return total;
  }

  public void setTotal(BigDecimal total) {
    this.total = total;
  }
}
