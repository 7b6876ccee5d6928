package jp.tokyo23.zerocarbon.forest.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tokyo23.zerocarbon.forest.CouncilMember;
import jp.tokyo23.zerocarbon.forest.CouncilMemberRepository;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaCouncilMemberRepository extends JpaRecords<CouncilMember>
    implements CouncilMemberRepository {

  JpaCouncilMemberRepository() {
    super(
        RecordShape.of(CouncilMember.class)
            .searchedIn("name", "note")
            .sortedBy("kind", "memberSince")
            .ward("ward")
            .option("kind")
            .inOrderOf("r.kind desc, r.placeholder, r.ward, r.name"));
  }
}
