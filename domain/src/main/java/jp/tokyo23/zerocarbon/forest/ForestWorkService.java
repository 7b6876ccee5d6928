package jp.tokyo23.zerocarbon.forest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link ForestWork}, kept by the secretariat. */
@ApplicationScoped
@Transactional
public class ForestWorkService extends RecordService<ForestWork, ForestWorkDetails> {

  private ForestWorkRepository records;
  private ForestSiteRepository sites;

  protected ForestWorkService() {} // for the CDI proxy

  @Inject
  public ForestWorkService(
      ForestWorkRepository records, ForestSiteRepository sites, ActingUser actor, RecordAids aids) {
    super(records, actor, aids);
    this.records = records;
    this.sites = sites;
  }

  @Override
  protected boolean joint() {
    return true;
  }

  @Override
  protected ForestWork create(ForestWorkDetails details) {
    requireOnce(details, null);
    return new ForestWork(site(details), details);
  }

  @Override
  protected void apply(ForestWork record, ForestWorkDetails details) {
    requireOnce(details, record.id());
    record.correct(site(details), details);
  }

  /** Areas of the works that were done in the year, by kind. */
  public List<WorkArea> areas(FiscalYear year) {
    actor().user().requireReader();
    return WorkArea.of(
        records.all(RecordFilter.of(year)).stream()
            .filter(work -> work.state() == EventState.HELD)
            .toList());
  }

  /** The same kind of work at the same site twice in a year would count its area twice. */
  private void requireOnce(ForestWorkDetails details, Long own) {
    boolean taken =
        records
            .all(new RecordFilter(null, null, details.fiscalYear(), null, details.kind()))
            .stream()
            .filter(work -> !work.id().equals(own))
            .anyMatch(work -> work.site().id().equals(details.siteId()));
    if (taken) {
      throw new RuleViolation("forestWork.alreadyThere").at("siteId");
    }
  }

  private ForestSite site(ForestWorkDetails details) {
    return sites
        .find(details.siteId())
        .orElseThrow(() -> new RuleViolation("forestWork.siteGone").at("siteId"));
  }
}
