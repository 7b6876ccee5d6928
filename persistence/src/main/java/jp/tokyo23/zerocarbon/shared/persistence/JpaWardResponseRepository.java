package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tokyo23.zerocarbon.shared.response.WardResponse;
import jp.tokyo23.zerocarbon.shared.response.WardResponseRepository;

@ApplicationScoped
class JpaWardResponseRepository extends JpaRecords<WardResponse> implements WardResponseRepository {

  JpaWardResponseRepository() {
    super(
        RecordShape.of(WardResponse.class)
            .searchedIn("note")
            .sortedBy("ward", "state")
            .ward("ward")
            .fiscalYear("fiscalYear")
            .measure("measure")
            .option("state")
            .inOrderOf("r.ward"));
  }
}
