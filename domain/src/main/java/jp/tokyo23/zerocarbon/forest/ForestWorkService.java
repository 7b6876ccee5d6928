package jp.tokyo23.zerocarbon.forest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link ForestWork}, kept by the secretariat. */
@ApplicationScoped
@Transactional
public class ForestWorkService extends RecordService<ForestWork, ForestWorkDetails> {

  private ForestSiteRepository sites;

  protected ForestWorkService() {} // for the CDI proxy

  @Inject
  public ForestWorkService(
      ForestWorkRepository records, ForestSiteRepository sites, ActingUser actor, RecordAids aids) {
    super(records, actor, aids);
    this.sites = sites;
  }

  @Override
  protected boolean joint() {
    return true;
  }

  @Override
  protected ForestWork create(ForestWorkDetails details) {
    return new ForestWork(site(details), details);
  }

  @Override
  protected void apply(ForestWork record, ForestWorkDetails details) {
    record.correct(site(details), details);
  }

  private ForestSite site(ForestWorkDetails details) {
    return sites
        .find(details.siteId())
        .orElseThrow(() -> new RuleViolation("forestWork.siteGone").at("siteId"));
  }
}
