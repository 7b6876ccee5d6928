package jp.tokyo23.zerocarbon.forest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link ForestSite}, kept by the secretariat. */
@ApplicationScoped
@Transactional
public class ForestSiteService extends RecordService<ForestSite, ForestSiteDetails> {

  private ForestWorkRepository works;

  protected ForestSiteService() {} // for the CDI proxy

  @Inject
  public ForestSiteService(
      ForestSiteRepository records, ForestWorkRepository works, ActingUser actor, RecordAids aids) {
    super(records, actor, aids);
    this.works = works;
  }

  @Override
  protected boolean joint() {
    return true;
  }

  @Override
  protected ForestSite create(ForestSiteDetails details) {
    return new ForestSite(details);
  }

  @Override
  protected void apply(ForestSite record, ForestSiteDetails details) {
    record.correct(details);
  }

  /** Refused while works are recorded at the site. */
  @Override
  public void remove(Long id, long seenVersion, String reason) {
    boolean worked =
        works.all(RecordFilter.ALL).stream().anyMatch(work -> work.site().id().equals(id));
    if (worked) {
      throw new RuleViolation("forestSite.worked");
    }
    super.remove(id, seenVersion, reason);
  }
}
