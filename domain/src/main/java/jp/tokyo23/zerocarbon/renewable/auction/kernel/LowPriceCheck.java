package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Outcome.Finding;

/** 低価格調査: whether the winner is so far below the others that it has to justify its price. */
final class LowPriceCheck {

  private LowPriceCheck() {}

  /** Findings about the winner among these bids, best first. */
  static List<Finding> of(LowPriceRule rule, Standing best, List<Standing> ranking) {
    List<Standing> others = ranking.stream().filter(each -> each != best).toList();
    if (others.isEmpty()) {
      return List.of(Finding.NOT_TESTABLE);
    }
    long winner = best.amount;
    List<Finding> findings = new ArrayList<>();
    BigDecimal initials =
        others.stream().map(each -> yen(each.initial)).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal winnerTimesOthers = yen(winner).multiply(BigDecimal.valueOf(others.size()));
    if (farBelow(winnerTimesOthers, initials, rule.belowInitialMean())) {
      findings.add(Finding.FAR_BELOW_INITIAL_MEAN);
    }
    if (farBelow(yen(winner), yen(others.get(0).amount), rule.belowNext())) {
      findings.add(Finding.FAR_BELOW_NEXT);
    }
    return findings;
  }

  private static boolean farBelow(BigDecimal winner, BigDecimal reference, BigDecimal share) {
    return share != null
        && winner.compareTo(reference.multiply(BigDecimal.ONE.subtract(share))) <= 0;
  }

  private static BigDecimal yen(long amount) {
    return BigDecimal.valueOf(amount);
  }
}
