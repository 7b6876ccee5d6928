package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tokyo23.zerocarbon.renewable.round.WardParticipation;
import jp.tokyo23.zerocarbon.renewable.round.WardParticipationRepository;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaWardParticipationRepository extends JpaRecords<WardParticipation>
    implements WardParticipationRepository {

  JpaWardParticipationRepository() {
    super(
        RecordShape.of(WardParticipation.class)
            .searchedIn("note")
            .sortedBy("ward", "state")
            .ward("ward")
            .fiscalYear("fiscalYear")
            .option("state")
            .inOrderOf("r.ward"));
  }
}
