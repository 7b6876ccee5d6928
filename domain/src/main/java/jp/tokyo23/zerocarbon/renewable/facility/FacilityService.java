package jp.tokyo23.zerocarbon.renewable.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import jp.tokyo23.zerocarbon.shared.Finding;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link Facility}, kept by the ward's officers and facility managers. */
@ApplicationScoped
@Transactional
public class FacilityService extends RecordService<Facility, FacilityDetails> {

  private FacilityRepository records;
  private SupplyPointRepository supplyPoints;

  protected FacilityService() {} // for the CDI proxy

  @Inject
  public FacilityService(
      FacilityRepository records,
      SupplyPointRepository supplyPoints,
      ActingUser actor,
      RecordAids aids) {
    super(records, actor, aids);
    this.records = records;
    this.supplyPoints = supplyPoints;
  }

  @Override
  protected Set<Role> keepers() {
    return Set.of(Role.FACILITY_MANAGER);
  }

  @Override
  protected Facility create(FacilityDetails details) {
    require(null, details);
    return new Facility(details);
  }

  @Override
  protected void apply(Facility record, FacilityDetails details) {
    require(record.id(), details);
    record.correct(details);
  }

  /** Refused while supply points are registered there. */
  @Override
  public void remove(Long id, long seenVersion, String reason) {
    recordToEdit(id);
    if (!supplyPoints.ofFacility(id).isEmpty()) {
      throw new RuleViolation("facility.hasSupplyPoints");
    }
    super.remove(id, seenVersion, reason);
  }

  private void require(Long id, FacilityDetails details) {
    records
        .named(details.ward(), details.name())
        .filter(other -> !other.id().equals(id))
        .ifPresent(
            other -> {
              throw new RuleViolation("facility.nameTaken").at("name");
            });
    Finding.require(FacilityCheck.of(details), details.warningReason(), "warningReason");
  }
}
