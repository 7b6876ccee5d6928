package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.round.WardApplication;
import jp.tokyo23.zerocarbon.renewable.round.WardApplicationRepository;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaWardApplicationRepository extends JpaRecords<WardApplication>
    implements WardApplicationRepository {

  JpaWardApplicationRepository() {
    super(
        RecordShape.of(WardApplication.class)
            .searchedIn("note", "reason")
            .sortedBy("ward", "state", "submittedAt")
            .ward("ward")
            .fiscalYear("fiscalYear")
            .option("state")
            .inOrderOf("r.fiscalYear desc, r.ward"));
  }

  @Override
  public List<WardApplication> ofRound(Long roundId) {
    return entityManager()
        .createQuery(
            "select r from WardApplication r where r.roundId = :round order by r.ward",
            WardApplication.class)
        .setParameter("round", roundId)
        .getResultList();
  }
}
