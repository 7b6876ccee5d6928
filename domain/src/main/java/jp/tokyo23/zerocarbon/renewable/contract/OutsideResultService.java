package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationRepository;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link OutsideResult}, kept by the secretariat, read by the wards. */
@ApplicationScoped
@Transactional
public class OutsideResultService extends RecordService<OutsideResult, OutsideResultDetails> {

  private OutsideResultRepository records;
  private AwardRepository awards;
  private OrganizationRepository organizations;

  protected OutsideResultService() {} // for the CDI proxy

  @Inject
  public OutsideResultService(
      OutsideResultRepository records,
      AwardRepository awards,
      OrganizationRepository organizations,
      ActingUser actor,
      RecordAids aids) {
    super(records, actor, aids);
    this.records = records;
    this.awards = awards;
    this.organizations = organizations;
  }

  /** Results of lots for which no award stands. */
  public List<OutsideResult> withoutAward() {
    actor().user().requireReader();
    return records.all(RecordFilter.ALL).stream().filter(each -> !awarded(each)).toList();
  }

  private boolean awarded(OutsideResult result) {
    return awards.all(RecordFilter.of(result.fiscalYear())).stream()
        .filter(award -> award.state() != AwardState.CANCELLED)
        .anyMatch(award -> award.lotName().equals(result.lotName()));
  }

  @Override
  protected boolean joint() {
    return true;
  }

  @Override
  protected OutsideResult create(OutsideResultDetails details) {
    boolean there =
        records.all(RecordFilter.of(details.fiscalYear())).stream()
            .anyMatch(other -> other.lotName().equals(details.lotName()));
    if (there) {
      throw new RuleViolation("outsideResult.alreadyThere").at("lotName");
    }
    return new OutsideResult(details, winner(details));
  }

  @Override
  protected void apply(OutsideResult record, OutsideResultDetails details) {
    record.correct(details, winner(details));
  }

  private Organization winner(OutsideResultDetails details) {
    return organizations
        .find(details.winnerId())
        .orElseThrow(() -> new RuleViolation("award.supplierMissing").at("winner"));
  }
}
