package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.auction.SupplierRegistration;
import jp.tokyo23.zerocarbon.renewable.auction.SupplierRegistrationRepository;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaSupplierRegistrationRepository extends JpaRecords<SupplierRegistration>
    implements SupplierRegistrationRepository {

  JpaSupplierRegistrationRepository() {
    super(
        RecordShape.of(SupplierRegistration.class)
            .searchedIn("note")
            .option("state")
            .inOrderOf("r.auctionId, r.organization.name"));
  }

  @Override
  public List<SupplierRegistration> ofAuction(Long auction) {
    return entityManager()
        .createQuery(
            "select r from SupplierRegistration r where r.auctionId = :auction"
                + " order by r.organization.name",
            SupplierRegistration.class)
        .setParameter("auction", auction)
        .getResultList();
  }

  @Override
  public List<SupplierRegistration> ofOrganization(Long organization) {
    return entityManager()
        .createQuery(
            "select r from SupplierRegistration r where r.organization.id = :organization"
                + " order by r.auctionId",
            SupplierRegistration.class)
        .setParameter("organization", organization)
        .getResultList();
  }
}
