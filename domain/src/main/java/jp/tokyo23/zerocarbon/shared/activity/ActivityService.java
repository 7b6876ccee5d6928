package jp.tokyo23.zerocarbon.shared.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link Activity}, kept by the ward that holds it, or the secretariat. */
@ApplicationScoped
@Transactional
public class ActivityService extends RecordService<Activity, ActivityDetails> {

  protected ActivityService() {} // for the CDI proxy

  @Inject
  public ActivityService(ActivityRepository records, ActingUser actor, RecordAids aids) {
    super(records, actor, aids);
  }

  @Override
  protected Activity create(ActivityDetails details) {
    return new Activity(details);
  }

  @Override
  protected void apply(Activity record, ActivityDetails details) {
    record.correct(details);
  }
}
