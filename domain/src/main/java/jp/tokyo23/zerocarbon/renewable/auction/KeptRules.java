package jp.tokyo23.zerocarbon.renewable.auction;

import java.io.Serializable;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;

/**
 * Rules as a register keeps them.
 *
 * @param canonical text whose hash the ledger begins with
 */
public record KeptRules(String canonical) implements Serializable {

  static KeptRules of(AuctionRules rules) {
    return new KeptRules(rules.canonical());
  }

  AuctionRules rules() {
    return AuctionRules.parse(canonical);
  }

  /** For histories, which every reader of the register sees: without 予定価格; one rule a line. */
  @Override
  public String toString() {
    return RulesWords.of(rules(), false).stream()
        .map(line -> line.name() + " " + line.value())
        .collect(Collectors.joining("\n"));
  }
}
