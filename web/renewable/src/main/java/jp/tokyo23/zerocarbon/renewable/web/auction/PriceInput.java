package jp.tokyo23.zerocarbon.renewable.web.auction;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.auction.LotTerms;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceType;
import jp.tokyo23.zerocarbon.renewable.tariff.SeasonBand;
import jp.tokyo23.zerocarbon.renewable.tariff.TaxClass;
import jp.tokyo23.zerocarbon.renewable.tariff.UnitPrice;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/** The unit prices of a bid while they are typed; null is a price that is not there yet. */
public class PriceInput implements Serializable {

  private static final long serialVersionUID = 1L;

  private final List<EnergyPrice> energy;
  private final boolean premiumAsked;
  private BigDecimal demand;
  private BigDecimal premium;

  /** The energy price of one season and band, with the planned energy it is multiplied by. */
  public static class EnergyPrice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SeasonBand when;
    private final BigDecimal planned;
    private BigDecimal price;

    EnergyPrice(SeasonBand when, BigDecimal planned) {
      this.when = when;
      this.planned = planned;
    }

    public SeasonBand getWhen() {
      return when;
    }

    /** Planned energy of the term [kWh]. */
    public BigDecimal getPlanned() {
      return planned;
    }

    public BigDecimal getPrice() {
      return price;
    }

    public void setPrice(BigDecimal price) {
      this.price = price;
    }
  }

  PriceInput(LotTerms terms) {
    Map<SeasonBand, BigDecimal> planned = new TreeMap<>();
    terms.loads().stream()
        .flatMap(load -> load.months().stream())
        .forEach(
            month ->
                month
                    .energyByBand()
                    .forEach((when, kwh) -> planned.merge(when, kwh, BigDecimal::add)));
    energy =
        planned.entrySet().stream()
            .map(each -> new EnergyPrice(each.getKey(), each.getValue()))
            .collect(Collectors.toList());
    premiumAsked = terms.rules().evaluation().includesCertificatePremium();
  }

  /** Whether every price is there. */
  boolean complete() {
    return demand != null
        && energy.stream().allMatch(each -> each.price != null)
        && (!premiumAsked || premium != null);
  }

  /** The prices, tax excluded, fixed for the term. */
  PriceSet prices() {
    if (!complete()) {
      throw new RuleViolation("bid.pricesMissing").at("demand");
    }
    Map<SeasonBand, UnitPrice> byBand = new TreeMap<>();
    energy.forEach(each -> byBand.put(each.when, unit(each.price)));
    return new PriceSet(
        PriceType.FIXED,
        false,
        unit(demand),
        byBand,
        premiumAsked ? unit(premium) : null,
        List.of());
  }

  private static UnitPrice unit(BigDecimal yen) {
    return new UnitPrice(yen, TaxClass.TAX_EXCLUDED);
  }

  public List<EnergyPrice> getEnergy() {
    return energy;
  }

  public boolean isPremiumAsked() {
    return premiumAsked;
  }

  public BigDecimal getDemand() {
    return demand;
  }

  public void setDemand(BigDecimal demand) {
    this.demand = demand;
  }

  public BigDecimal getPremium() {
    return premium;
  }

  public void setPremium(BigDecimal premium) {
    this.premium = premium;
  }
}
