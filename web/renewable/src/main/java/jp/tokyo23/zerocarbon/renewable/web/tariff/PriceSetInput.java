package jp.tokyo23.zerocarbon.renewable.web.tariff;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.tokyo23.zerocarbon.renewable.tariff.OtherItem;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceType;
import jp.tokyo23.zerocarbon.renewable.tariff.Season;
import jp.tokyo23.zerocarbon.renewable.tariff.SeasonBand;
import jp.tokyo23.zerocarbon.renewable.tariff.TaxClass;
import jp.tokyo23.zerocarbon.renewable.tariff.TimeBand;
import jp.tokyo23.zerocarbon.renewable.tariff.UnitPrice;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/**
 * A price set while a person types it, with one tax class for all prices; the model of {@code
 * WEB-INF/tariff/price-set-form.xhtml}.
 */
public class PriceSetInput implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST = 10;

  private PriceType type = PriceType.FIXED;
  private boolean fuelAdjusted;
  private TaxClass taxClass;
  private BigDecimal demandPrice;
  private BigDecimal certificatePremium;
  private final List<BandInput> bands = new ArrayList<>();
  private final List<ItemInput> items = new ArrayList<>();

  public PriceSetInput() {
    bands.add(new BandInput(TimeBand.ALL_DAY.name()));
  }

  public void fill(PriceSet prices) {
    type = prices.type();
    fuelAdjusted = prices.fuelAdjusted();
    taxClass = prices.demandPrice().taxClass();
    demandPrice = prices.demandPrice().yen();
    certificatePremium =
        prices.certificatePremium() == null ? null : prices.certificatePremium().yen();
    bands.clear();
    prices.energyPrices().forEach((when, price) -> fill(row(when.band()), when.season(), price));
    items.clear();
    prices.otherItems().forEach(this::fill);
  }

  private BandInput row(TimeBand band) {
    return bands.stream()
        .filter(row -> row.getName().equals(band.name()))
        .findFirst()
        .orElseGet(
            () -> {
              bands.add(new BandInput(band.name()));
              return bands.get(bands.size() - 1);
            });
  }

  private static void fill(BandInput row, Season season, UnitPrice price) {
    if (season == Season.SUMMER) {
      row.setSummer(price.yen());
    } else {
      row.setOther(price.yen());
    }
  }

  private void fill(OtherItem item) {
    ItemInput row = new ItemInput();
    row.setName(item.name());
    row.setBasis(item.basis());
    row.setPrice(item.price().yen());
    items.add(row);
  }

  /** What was typed as a value of the domain; refusals point at an input. */
  public PriceSet prices() {
    if (taxClass == null) {
      throw new RuleViolation("unitPrice.taxClassMissing").at("taxClass");
    }
    try {
      return new PriceSet(
          type, fuelAdjusted, price(demandPrice), energyPrices(), premium(), otherItems());
    } catch (RuleViolation refused) {
      throw refused.at("demandPrice");
    }
  }

  private Map<SeasonBand, UnitPrice> energyPrices() {
    Map<SeasonBand, UnitPrice> energy = new TreeMap<>();
    bands.stream()
        .filter(BandInput::used)
        .forEach(
            row -> {
              energy.put(new SeasonBand(Season.SUMMER, row.band()), price(row.getSummer()));
              energy.put(new SeasonBand(Season.OTHER, row.band()), price(row.getOther()));
            });
    return energy;
  }

  private UnitPrice premium() {
    return certificatePremium == null ? null : price(certificatePremium);
  }

  private List<OtherItem> otherItems() {
    return items.stream().filter(ItemInput::used).map(row -> row.item(taxClass)).toList();
  }

  private UnitPrice price(BigDecimal yen) {
    return new UnitPrice(yen, taxClass);
  }

  public void addBand() {
    if (bands.size() < MOST) {
      bands.add(new BandInput(null));
    }
  }

  public void addItem() {
    if (items.size() < MOST) {
      items.add(new ItemInput());
    }
  }

  public PriceType[] getTypes() {
    return PriceType.values();
  }

  public TaxClass[] getTaxClasses() {
    return TaxClass.values();
  }

  public OtherItem.Basis[] getBases() {
    return OtherItem.Basis.values();
  }

  public PriceType getType() {
    return type;
  }

  public void setType(PriceType type) {
    this.type = type;
  }

  public boolean isFuelAdjusted() {
    return fuelAdjusted;
  }

  public void setFuelAdjusted(boolean fuelAdjusted) {
    this.fuelAdjusted = fuelAdjusted;
  }

  public TaxClass getTaxClass() {
    return taxClass;
  }

  public void setTaxClass(TaxClass taxClass) {
    this.taxClass = taxClass;
  }

  public BigDecimal getDemandPrice() {
    return demandPrice;
  }

  public void setDemandPrice(BigDecimal demandPrice) {
    this.demandPrice = demandPrice;
  }

  public BigDecimal getCertificatePremium() {
    return certificatePremium;
  }

  public void setCertificatePremium(BigDecimal certificatePremium) {
    this.certificatePremium = certificatePremium;
  }

  public List<BandInput> getBands() {
    return bands;
  }

  public List<ItemInput> getItems() {
    return items;
  }
}
