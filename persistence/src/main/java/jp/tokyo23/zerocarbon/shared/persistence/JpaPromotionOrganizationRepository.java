package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tokyo23.zerocarbon.shared.initiative.PromotionOrganization;
import jp.tokyo23.zerocarbon.shared.initiative.PromotionOrganizationRepository;

@ApplicationScoped
class JpaPromotionOrganizationRepository extends JpaRecords<PromotionOrganization>
    implements PromotionOrganizationRepository {

  JpaPromotionOrganizationRepository() {
    super(
        RecordShape.of(PromotionOrganization.class)
            .searchedIn("name", "purpose")
            .sortedBy("name", "establishedOn")
            .inOrderOf("r.name"));
  }
}
