package jp.tokyo23.zerocarbon.renewable.web.auction;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.auction.LotTerms;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Evaluation;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.OfferForm;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Refusal;
import jp.tokyo23.zerocarbon.renewable.tariff.OtherItem;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceType;
import jp.tokyo23.zerocarbon.renewable.tariff.SeasonBand;
import jp.tokyo23.zerocarbon.renewable.tariff.TaxClass;
import jp.tokyo23.zerocarbon.renewable.tariff.UnitPrice;
import jp.tokyo23.zerocarbon.renewable.web.tariff.ItemInput;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/** The unit prices of a bid while they are typed; null is a price that is not there yet. */
public class PriceInput implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST_ITEMS = 10;

  /** The table of energy prices, whose inputs have no ids of their own. */
  private static final String ENERGY = "energyPrices";

  private final List<EnergyPrice> energy;
  private final List<ItemInput> items = new ArrayList<>();
  private final OfferForm form;
  private final boolean premiumAsked;
  private final boolean standbyAsked;
  private final int scale;
  private boolean fuel;
  private BigDecimal demand;
  private BigDecimal premium;
  private BigDecimal standby;

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
    Evaluation evaluation = terms.rules().evaluation();
    form = evaluation.form() == null ? OfferForm.FIXED : evaluation.form();
    premiumAsked = evaluation.includesCertificatePremium();
    standbyAsked = terms.hasStandby();
    scale = evaluation.priceScale();
  }

  /** Whether every price is there. */
  boolean complete() {
    return demand != null
        && energy.stream().allMatch(each -> each.getPrice() != null)
        && (!premiumAsked || premium != null)
        && (!standbyAsked || standby != null);
  }

  /** The prices, tax excluded; each fault is told at its field. */
  PriceSet prices() {
    check();
    Map<SeasonBand, UnitPrice> byBand = new TreeMap<>();
    energy.forEach(each -> byBand.put(each.getWhen(), unit(each.getPrice())));
    return new PriceSet(
        PriceType.valueOf(form.priceType()),
        form.fuelAsked() || form.fuelByChoice() && fuel,
        unit(demand),
        byBand,
        premiumAsked ? unit(premium) : null,
        otherItems());
  }

  /** Tells all faults at once. */
  private void check() {
    List<RuleViolation> found = new ArrayList<>();
    refuse(found, fault(demand), "demand", "bid.demandMissing");
    for (EnergyPrice each : energy) {
      each.fault(fault(each.getPrice()));
      if (found.stream().noneMatch(one -> one.field().equals(ENERGY))) {
        refuse(found, each.getFault(), ENERGY, "bid.energyMissing");
      }
    }
    refuse(found, premiumAsked ? fault(premium) : null, "premium", "bid.premiumMissing");
    refuse(found, standbyAsked ? fault(standby) : null, "standby", "bid.standbyMissing");
    if (!found.isEmpty()) {
      throw found.get(0).with(found.subList(1, found.size()));
    }
  }

  private static void refuse(
      List<RuleViolation> found, Refusal fault, String field, String missing) {
    if (fault == Refusal.PRICE_MISSING) {
      found.add(new RuleViolation(missing).at(field));
    } else if (fault != null) {
      found.add(new RuleViolation("bid.pricesRefused", Labels.of(fault)).at(field));
    }
  }

  private Refusal fault(BigDecimal price) {
    if (price == null) {
      return Refusal.PRICE_MISSING;
    }
    if (price.signum() < 1) {
      return Refusal.PRICE_NOT_POSITIVE;
    }
    return price.stripTrailingZeros().scale() > scale ? Refusal.PRICE_SCALE : null;
  }

  private List<OtherItem> otherItems() {
    Stream<OtherItem> typed =
        items.stream().filter(ItemInput::used).map(row -> row.item(TaxClass.TAX_EXCLUDED));
    Stream<OtherItem> asked =
        standbyAsked ? Stream.of(OtherItem.standby(unit(standby))) : Stream.empty();
    return Stream.concat(asked, typed).toList();
  }

  private static UnitPrice unit(BigDecimal yen) {
    return new UnitPrice(yen, TaxClass.TAX_EXCLUDED);
  }

  public void addItem() {
    if (items.size() < MOST_ITEMS) {
      items.add(new ItemInput());
    }
  }

  public List<ItemInput> getItems() {
    return items;
  }

  /** Standby power is asked for where the specification names it, and nowhere else. */
  public List<OtherItem.Basis> getBases() {
    return Stream.of(OtherItem.Basis.values())
        .filter(basis -> basis != OtherItem.Basis.PER_STANDBY_KW)
        .toList();
  }

  public List<EnergyPrice> getEnergy() {
    return energy;
  }

  /** Kind of price that the rules ask of every bid. */
  public OfferForm getForm() {
    return form;
  }

  public boolean isFuel() {
    return fuel;
  }

  public void setFuel(boolean fuel) {
    this.fuel = fuel;
  }

  public boolean isPremiumAsked() {
    return premiumAsked;
  }

  public boolean isStandbyAsked() {
    return standbyAsked;
  }

  public BigDecimal getStandby() {
    return standby;
  }

  public void setStandby(BigDecimal standby) {
    this.standby = standby;
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
