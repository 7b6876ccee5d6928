package jp.tokyo23.zerocarbon.forest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link TimberCampaign}, kept by the secretariat. */
@ApplicationScoped
@Transactional
public class TimberCampaignService extends RecordService<TimberCampaign, TimberCampaignDetails> {

  protected TimberCampaignService() {} // for the CDI proxy

  @Inject
  public TimberCampaignService(
      TimberCampaignRepository records, ActingUser actor, RecordAids aids) {
    super(records, actor, aids);
  }

  @Override
  protected boolean joint() {
    return true;
  }

  @Override
  protected TimberCampaign create(TimberCampaignDetails details) {
    return new TimberCampaign(details);
  }

  @Override
  protected void apply(TimberCampaign record, TimberCampaignDetails details) {
    record.correct(details);
  }
}
