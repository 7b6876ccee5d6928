package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationRepository;

@ApplicationScoped
class JpaOrganizationRepository extends JpaRecords<Organization> implements OrganizationRepository {

  JpaOrganizationRepository() {
    super(
        RecordShape.of(Organization.class)
            .searchedIn("name", "reading", "code")
            .sortedBy("name", "kind", "code")
            .option("kind")
            .inOrderOf("r.kind, r.name"));
  }

  @Override
  public Optional<Organization> named(String name) {
    return entityManager()
        .createQuery("select o from Organization o where o.name = :name", Organization.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }
}
