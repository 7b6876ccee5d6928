package jp.tokyo23.zerocarbon.renewable.auction;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Evaluation;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Refusal;
import jp.tokyo23.zerocarbon.renewable.tariff.Adjustment;
import jp.tokyo23.zerocarbon.renewable.tariff.EvaluationRules;
import jp.tokyo23.zerocarbon.renewable.tariff.EvaluationTotal;
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
    return EvaluationTotal.of(
        prices,
        loads,
        new EvaluationRules(
            evaluation.includesFuelAdjustment(),
            evaluation.includesMarketAdjustment(),
            evaluation.includesCertificatePremium(),
            evaluation.includesLevy(),
            Adjustment.UNKNOWN));
  }

  /** What is wrong with the unit prices under the rules; null when nothing is. */
  public Refusal fault(PriceSet prices) {
    if (rules.evaluation().includesCertificatePremium() && prices.certificatePremium() == null) {
      return Refusal.PRICE_MISSING;
    }
    List<UnitPrice> all = unitPrices(prices).toList();
    if (all.stream().anyMatch(each -> each.taxClass() != TaxClass.TAX_EXCLUDED)) {
      return Refusal.PRICE_TAX_CLASS;
    }
    if (all.stream().anyMatch(each -> each.yen().signum() < 1)) {
      return Refusal.PRICE_NOT_POSITIVE;
    }
    boolean tooFine =
        all.stream().anyMatch(each -> each.yen().scale() > rules.evaluation().priceScale());
    return tooFine ? Refusal.PRICE_SCALE : null;
  }

  static Stream<UnitPrice> unitPrices(PriceSet prices) {
    return Stream.concat(
        Stream.concat(Stream.of(prices.demandPrice()), prices.energyPrices().values().stream()),
        Stream.ofNullable(prices.certificatePremium()));
  }

  /** Planned energy of the term [kWh]. */
  public BigDecimal energy() {
    return loads.stream()
        .flatMap(load -> load.months().stream())
        .map(month -> month.energy())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
