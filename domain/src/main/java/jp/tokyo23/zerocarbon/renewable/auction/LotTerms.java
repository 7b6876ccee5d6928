package jp.tokyo23.zerocarbon.renewable.auction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Evaluation;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.OfferForm;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ReferenceUnits;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Refusal;
import jp.tokyo23.zerocarbon.renewable.tariff.Adjustment;
import jp.tokyo23.zerocarbon.renewable.tariff.EvaluationRules;
import jp.tokyo23.zerocarbon.renewable.tariff.EvaluationTotal;
import jp.tokyo23.zerocarbon.renewable.tariff.MonthlyUse;
import jp.tokyo23.zerocarbon.renewable.tariff.OtherItem;
import jp.tokyo23.zerocarbon.renewable.tariff.PlannedLoad;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.TaxClass;
import jp.tokyo23.zerocarbon.renewable.tariff.UnitPrice;

/** What a published auction fixes: its rules and the load over which every bid is evaluated. */
public record LotTerms(AuctionRules rules, List<PlannedLoad> loads) {

  static LotTerms of(Auction auction) {
    return new LotTerms(auction.rules(), auction.loads());
  }

  /** The evaluation of these prices, exact. */
  public EvaluationTotal evaluate(PriceSet prices) {
    Evaluation evaluation = rules.evaluation();
    ReferenceUnits reference = evaluation.reference();
    return EvaluationTotal.of(
        prices,
        loads,
        new EvaluationRules(
            evaluation.includesFuelAdjustment(),
            evaluation.includesMarketAdjustment(),
            evaluation.includesCertificatePremium(),
            evaluation.includesLevy(),
            new Adjustment(
                unit(reference.fuelAdjustment(), TaxClass.TAX_EXCLUDED),
                unit(reference.marketAdjustment(), TaxClass.TAX_EXCLUDED))),
        month -> Optional.ofNullable(unit(reference.levy(), TaxClass.TAX_INCLUDED)));
  }

  private static UnitPrice unit(BigDecimal yen, TaxClass taxClass) {
    return yen == null ? null : new UnitPrice(yen, taxClass);
  }

  /** What is wrong with the unit prices under the rules; null when nothing is. */
  public Refusal fault(PriceSet prices) {
    OfferForm form = rules.evaluation().form();
    if (form != null && !form.priceType().equals(prices.type().name())) {
      return Refusal.PRICE_FORM;
    }
    if (form != null && !form.admitsFuel(prices.fuelAdjusted())) {
      return Refusal.PRICE_FUEL_OPTION;
    }
    if (prices.otherItems().stream().anyMatch(OtherItem::forStandby) != hasStandby()) {
      return hasStandby() ? Refusal.PRICE_MISSING : Refusal.PRICE_STANDBY;
    }
    return unitFault(prices);
  }

  private Refusal unitFault(PriceSet prices) {
    if (rules.evaluation().includesCertificatePremium() && prices.certificatePremium() == null) {
      return Refusal.PRICE_MISSING;
    }
    if (all(prices).anyMatch(each -> each.taxClass() != TaxClass.TAX_EXCLUDED)) {
      return Refusal.PRICE_TAX_CLASS;
    }
    if (positive(prices).anyMatch(each -> each.yen().signum() < 1)) {
      return Refusal.PRICE_NOT_POSITIVE;
    }
    int scale = rules.evaluation().priceScale();
    boolean tooFine = all(prices).anyMatch(each -> each.yen().scale() > scale);
    return tooFine ? Refusal.PRICE_SCALE : null;
  }

  /** Every unit price, in the order of the sheet. */
  static Stream<UnitPrice> all(PriceSet prices) {
    return Stream.concat(sheet(prices), prices.otherItems().stream().map(OtherItem::price));
  }

  /** Prices of further items may be negative: a discount. */
  private static Stream<UnitPrice> positive(PriceSet prices) {
    return Stream.concat(
        sheet(prices),
        prices.otherItems().stream().filter(OtherItem::forStandby).map(OtherItem::price));
  }

  private static Stream<UnitPrice> sheet(PriceSet prices) {
    return Stream.concat(
        Stream.concat(Stream.of(prices.demandPrice()), prices.energyPrices().values().stream()),
        Stream.ofNullable(prices.certificatePremium()));
  }

  /** Whether the specification plans 予備電力, which every bid then has to price. */
  public boolean hasStandby() {
    return loads.stream()
        .flatMap(load -> load.months().stream())
        .map(MonthlyUse::standbyDemand)
        .anyMatch(kilowatts -> kilowatts != null && kilowatts.signum() > 0);
  }

  /** Planned energy of the term [kWh]. */
  public BigDecimal energy() {
    return loads.stream()
        .flatMap(load -> load.months().stream())
        .map(month -> month.energy())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
