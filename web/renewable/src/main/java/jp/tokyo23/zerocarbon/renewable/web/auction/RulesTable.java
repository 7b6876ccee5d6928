package jp.tokyo23.zerocarbon.renewable.web.auction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.auction.Auction;
import jp.tokyo23.zerocarbon.renewable.auction.DatabaseKind;
import jp.tokyo23.zerocarbon.renewable.auction.RulesWords;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ReserveDisclosure;

/** All rules of an auction in words, as every bidder and observer may read them. */
@Named("rulesTable")
@ApplicationScoped
public class RulesTable {

  @Inject private DatabaseKind database;

  /**
   * The rules.
   *
   * @param bidder whether a registered bidder reads them, who may know more of 予定価格
   */
  public List<RulesWords.Line> of(Auction auction, boolean bidder) {
    AuctionRules rules = auction.rules();
    ReserveDisclosure disclosure = rules.reserve().disclosure();
    boolean known =
        disclosure == ReserveDisclosure.EVERYBODY
            || bidder && disclosure == ReserveDisclosure.BIDDERS;
    return RulesWords.of(rules, known);
  }

  /** Whether the database is the one for evaluation, on which nothing real is held. */
  public boolean isEvaluationDatabase() {
    return !database.durable();
  }
}
