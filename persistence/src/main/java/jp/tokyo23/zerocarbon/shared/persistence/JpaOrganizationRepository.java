package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationKind;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationRepository;

@ApplicationScoped
class JpaOrganizationRepository extends JpaRecords<Organization> implements OrganizationRepository {

  JpaOrganizationRepository() {
    super(
        RecordShape.of(Organization.class)
            .searchedIn("name", "reading", "code")
            .sortedBy("name", "kind", "code")
            .option("kind")
            .inOrderOf(RecordShape.rank("kind", OrganizationKind.class) + ", r.name"));
  }
}
