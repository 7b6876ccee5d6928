package jp.tokyo23.zerocarbon.renewable.auction;

import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link SupplierRegistration}. */
public interface SupplierRegistrationRepository extends RecordRepository<SupplierRegistration> {

  List<SupplierRegistration> ofAuction(Long auction);

  List<SupplierRegistration> ofOrganization(Long organization);

  default Optional<SupplierRegistration> of(Long auction, Long organization) {
    return ofAuction(auction).stream()
        .filter(each -> each.organization().id().equals(organization))
        .findFirst();
  }
}
