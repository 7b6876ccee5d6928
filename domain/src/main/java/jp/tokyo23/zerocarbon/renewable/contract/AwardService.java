package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import jp.tokyo23.zerocarbon.renewable.round.RoundFollower;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.access.User;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationRepository;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/**
 * Use cases of {@link Award}, kept by the secretariat. Wards see an award once it is approved,
 * since a proposal may still change.
 */
@ApplicationScoped
@Transactional
public class AwardService extends RecordService<Award, AwardDetails> {

  private AwardRepository records;
  private PowerContractRepository contracts;
  private OrganizationRepository organizations;
  private BillSettings settings;
  private RoundFollower follower;

  protected AwardService() {} // for the CDI proxy

  @Inject
  public AwardService(
      AwardRepository records,
      PowerContractRepository contracts,
      OrganizationRepository organizations,
      BillSettings settings,
      RoundFollower follower,
      ActingUser actor,
      RecordAids aids) {
    super(records, actor, aids);
    this.records = records;
    this.contracts = contracts;
    this.organizations = organizations;
    this.settings = settings;
    this.follower = follower;
  }

  @Override
  protected boolean joint() {
    return true;
  }

  @Override
  public Award record(Long id) {
    Award award = super.record(id);
    if (award.state() != AwardState.APPROVED && !seesProposals()) {
      throw new RecordNotFound(id);
    }
    return award;
  }

  @Override
  public List<Award> page(PageQuery query) {
    return super.page(
        new PageQuery(
            query.first(),
            query.size(),
            query.sortField(),
            query.descending(),
            visible(query.filter()),
            query.firstWard()));
  }

  @Override
  public long count(RecordFilter filter) {
    return super.count(visible(filter));
  }

  /** Approved awards of a fiscal year, from which contracts are made. */
  public List<Award> approved(FiscalYear year) {
    actor().user().requireReader();
    return records.all(new RecordFilter(null, null, year, null, AwardState.APPROVED));
  }

  /** The award is final; its wards have a supplier. */
  public void approve(Long id, long seenVersion) {
    decide(id, seenVersion, Award::approve);
    follower.follow(record(id).fiscalYear());
  }

  public void sendBack(Long id, long seenVersion, String reason) {
    decide(id, seenVersion, (award, person) -> award.sendBack(person, reason));
  }

  /** Cancels an award that no contract stands on. */
  public void cancel(Long id, long seenVersion, String reason) {
    requireNoContract(id);
    decide(id, seenVersion, (award, person) -> award.cancel(person, reason));
  }

  /** Refused for a final award, which is cancelled instead. */
  @Override
  public void remove(Long id, long seenVersion, String reason) {
    if (recordToEdit(id).state() == AwardState.APPROVED) {
      throw new RuleViolation("award.final");
    }
    requireNoContract(id);
    super.remove(id, seenVersion, reason);
  }

  @Override
  protected Award create(AwardDetails details) {
    boolean awarded =
        records.all(RecordFilter.of(details.fiscalYear())).stream()
            .filter(other -> other.state() != AwardState.CANCELLED)
            .anyMatch(other -> other.lotName().equals(details.lotName()));
    if (awarded) {
      throw new RuleViolation("award.alreadyThere").at("lotName");
    }
    return new Award(details, supplier(details), taxRate(details), actor().user());
  }

  @Override
  protected void apply(Award record, AwardDetails details) {
    record.correct(details, supplier(details), taxRate(details), actor().user());
  }

  private void decide(Long id, long seenVersion, BiConsumer<Award, User> step) {
    step.accept(editableRecord(id, seenVersion), actor().user());
    records.flush();
  }

  private void requireNoContract(Long awardId) {
    if (!contracts.ofAward(awardId).isEmpty()) {
      throw new RuleViolation("award.contracted");
    }
  }

  private Organization supplier(AwardDetails details) {
    return organizations
        .find(details.supplierId())
        .orElseThrow(() -> new RuleViolation("award.supplierMissing").at("supplier"));
  }

  private BigDecimal taxRate(AwardDetails details) {
    return settings.taxRate(details.fiscalYear().firstDay());
  }

  private RecordFilter visible(RecordFilter filter) {
    return seesProposals()
        ? filter
        : new RecordFilter(
            filter.text(),
            filter.ward(),
            filter.fiscalYear(),
            filter.measure(),
            AwardState.APPROVED);
  }

  private boolean seesProposals() {
    Role role = actor().user().role();
    return role == Role.SECRETARIAT || role == Role.AUDITOR || role == Role.ADMINISTRATOR;
  }
}
