package jp.tokyo23.zerocarbon.renewable.auction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link SupplierRegistration}, kept by the secretariat until the publication. */
@ApplicationScoped
@Transactional
public class SupplierRegistrationService
    extends RecordService<SupplierRegistration, SupplierRegistrationDetails> {

  private SupplierRegistrationRepository records;
  private AuctionRepository auctions;

  protected SupplierRegistrationService() {} // for the CDI proxy

  @Inject
  public SupplierRegistrationService(
      SupplierRegistrationRepository records,
      AuctionRepository auctions,
      ActingUser actor,
      RecordAids aids) {
    super(records, actor, aids);
    this.records = records;
    this.auctions = auctions;
  }

  public List<SupplierRegistration> ofAuction(Long auction) {
    actor().user().requireReader();
    return records.ofAuction(auction);
  }

  @Override
  public boolean editable(SupplierRegistration record) {
    return super.editable(record) && !auction(record.auctionId()).published();
  }

  @Override
  public void remove(Long id, long seenVersion, String reason) {
    auction(recordToEdit(id).auctionId()).requireDraft();
    super.remove(id, seenVersion, reason);
  }

  @Override
  protected boolean joint() {
    return true;
  }

  @Override
  protected SupplierRegistration create(SupplierRegistrationDetails details) {
    Auction auction = auction(details.auctionId());
    auction.requireDraft();
    if (records.of(details.auctionId(), details.organization().id()).isPresent()) {
      throw new RuleViolation("supplierRegistration.alreadyThere").at("organizationId");
    }
    SupplierRegistration registration = new SupplierRegistration(details);
    registration.requirePassed(auction.environmentalGate());
    return registration;
  }

  @Override
  protected void apply(SupplierRegistration record, SupplierRegistrationDetails details) {
    Auction auction = auction(record.auctionId());
    auction.requireDraft();
    record.correct(details);
    record.requirePassed(auction.environmentalGate());
  }

  private Auction auction(Long id) {
    return auctions.find(id).orElseThrow(() -> new RecordNotFound(id));
  }
}
