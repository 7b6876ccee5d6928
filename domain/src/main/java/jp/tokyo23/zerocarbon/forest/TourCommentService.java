package jp.tokyo23.zerocarbon.forest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link TourComment}, kept by the secretariat. */
@ApplicationScoped
@Transactional
public class TourCommentService extends RecordService<TourComment, TourCommentDetails> {

  protected TourCommentService() {} // for the CDI proxy

  @Inject
  public TourCommentService(TourCommentRepository records, ActingUser actor, RecordAids aids) {
    super(records, actor, aids);
  }

  @Override
  protected boolean joint() {
    return true;
  }

  @Override
  protected TourComment create(TourCommentDetails details) {
    return new TourComment(details);
  }

  @Override
  protected void apply(TourComment record, TourCommentDetails details) {
    record.correct(details);
  }
}
