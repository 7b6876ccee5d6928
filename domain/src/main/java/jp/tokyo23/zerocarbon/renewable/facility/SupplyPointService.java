package jp.tokyo23.zerocarbon.renewable.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import jp.tokyo23.zerocarbon.shared.Finding;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import jp.tokyo23.zerocarbon.shared.record.RecordService;
import jp.tokyo23.zerocarbon.shared.setting.Settings;

/** Use cases of {@link SupplyPoint}, kept by the ward's officers and facility managers. */
@ApplicationScoped
@Transactional
public class SupplyPointService extends RecordService<SupplyPoint, SupplyPointDetails> {

  private SupplyPointRepository records;
  private FacilityRepository facilities;
  private SupplyPointUses uses;
  private Settings settings;

  protected SupplyPointService() {} // for the CDI proxy

  @Inject
  public SupplyPointService(
      SupplyPointRepository records,
      FacilityRepository facilities,
      SupplyPointUses uses,
      Settings settings,
      ActingUser actor,
      RecordAids aids) {
    super(records, actor, aids);
    this.records = records;
    this.facilities = facilities;
    this.uses = uses;
    this.settings = settings;
  }

  @Override
  protected Set<Role> keepers() {
    return Set.of(Role.FACILITY_MANAGER);
  }

  /** What all matching supply points come to together. */
  public SupplyPointTotals totals(RecordFilter filter) {
    actor().user().requireReader();
    return records.totals(filter);
  }

  /** Supply points of one facility. */
  public List<SupplyPoint> ofFacility(Long facilityId) {
    actor().user().requireReader();
    return records.ofFacility(facilityId);
  }

  /**
   * The supply point of a number.
   *
   * @throws RecordNotFound when there is none
   */
  public SupplyPoint ofNumber(SupplyPointNumber number) {
    actor().user().requireReader();
    return records.withNumber(number).orElseThrow(() -> new RecordNotFound(number));
  }

  /** What the checks say of the data, before they are saved. */
  public List<Finding> findings(SupplyPointDetails details) {
    actor().user().requireReader();
    return SupplyPointCheck.of(details, rules());
  }

  @Override
  protected SupplyPoint create(SupplyPointDetails details) {
    require(null, details);
    return new SupplyPoint(facility(details), details);
  }

  @Override
  protected void apply(SupplyPoint record, SupplyPointDetails details) {
    require(record.id(), details);
    record.correct(facility(details), details);
  }

  /** Refused while another part of the measure refers to it. */
  @Override
  public void remove(Long id, long seenVersion, String reason) {
    recordToEdit(id);
    List<String> users = uses.of(List.of(id));
    if (!users.isEmpty()) {
      throw new RuleViolation("supplyPoint.used", String.join("、", users));
    }
    super.remove(id, seenVersion, reason);
  }

  private void require(Long id, SupplyPointDetails details) {
    records
        .withNumber(details.number())
        .filter(other -> !other.id().equals(id))
        .ifPresent(
            other -> {
              throw new RuleViolation("supplyPoint.numberTaken", other.label()).at("number");
            });
    Finding.require(findings(details), details.warningReason(), "warningReason");
  }

  private Facility facility(SupplyPointDetails details) {
    return facilities
        .find(details.facilityId())
        .orElseThrow(() -> new RecordNotFound(details.facilityId()));
  }

  private SupplyPointRules rules() {
    return SupplyPointRules.of(settings, TokyoTime.today());
  }
}
