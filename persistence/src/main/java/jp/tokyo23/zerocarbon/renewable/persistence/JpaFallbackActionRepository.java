package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.auction.FallbackAction;
import jp.tokyo23.zerocarbon.renewable.auction.FallbackActionRepository;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaFallbackActionRepository extends JpaRecords<FallbackAction>
    implements FallbackActionRepository {

  JpaFallbackActionRepository() {
    super(
        RecordShape.of(FallbackAction.class)
            .searchedIn("responsible")
            .option("state")
            .inOrderOf("r.due, r.id"));
  }

  @Override
  public List<FallbackAction> ofAuction(Long auction) {
    return entityManager()
        .createQuery(
            "select r from FallbackAction r where r.auctionId = :auction order by r.id",
            FallbackAction.class)
        .setParameter("auction", auction)
        .getResultList();
  }
}
