package jp.tokyo23.zerocarbon.renewable.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/**
 * Use cases of {@link AppliedPoint}. They come and go with the selection of the application; here a
 * ward states what differs for one of them.
 */
@ApplicationScoped
@Transactional
public class AppliedPointService extends RecordService<AppliedPoint, AppliedPointDetails> {

  private WardApplicationService applications;

  protected AppliedPointService() {} // for the CDI proxy

  @Inject
  public AppliedPointService(
      AppliedPointRepository points,
      WardApplicationService applications,
      ActingUser actor,
      RecordAids aids) {
    super(points, actor, aids);
    this.applications = applications;
  }

  /** The application that the supply point stands in. */
  public WardApplication application(AppliedPoint point) {
    return applications.record(point.applicationId());
  }

  /** Whether the acting user may change what is stated of it, at this stage. */
  public boolean writable(AppliedPoint point) {
    return applications.writable(application(point));
  }

  @Override
  public boolean registrable() {
    return false;
  }

  @Override
  protected AppliedPoint create(AppliedPointDetails details) {
    throw new RecordNotFound("chosen on the application");
  }

  @Override
  protected void apply(AppliedPoint point, AppliedPointDetails details) {
    if (!writable(point)) {
      throw new RuleViolation("wardApplication.notOpen");
    }
    point.correct(details);
  }

  /** Refused: the selection of the application decides. */
  @Override
  public void remove(Long id, long seenVersion, String reason) {
    requireEditor(record(id));
    throw new RuleViolation("wardApplication.chooseInstead");
  }
}
