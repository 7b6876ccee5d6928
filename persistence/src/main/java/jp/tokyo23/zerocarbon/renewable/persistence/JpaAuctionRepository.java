package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tokyo23.zerocarbon.renewable.auction.Auction;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionRepository;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaAuctionRepository extends JpaRecords<Auction> implements AuctionRepository {

  JpaAuctionRepository() {
    super(
        RecordShape.of(Auction.class)
            .searchedIn("name", "note")
            .sortedBy("fiscalYear", "name")
            .fiscalYear("fiscalYear")
            .inOrderOf("r.fiscalYear desc, r.name"));
  }
}
