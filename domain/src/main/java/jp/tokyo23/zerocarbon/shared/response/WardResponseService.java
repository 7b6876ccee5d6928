package jp.tokyo23.zerocarbon.shared.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link WardResponse}, kept by the ward itself, or the secretariat. */
@ApplicationScoped
@Transactional
public class WardResponseService extends RecordService<WardResponse, WardResponseDetails> {

  protected WardResponseService() {} // for the CDI proxy

  @Inject
  public WardResponseService(WardResponseRepository records, ActingUser actor, RecordAids aids) {
    super(records, actor, aids);
  }

  @Override
  protected WardResponse create(WardResponseDetails details) {
    return new WardResponse(details);
  }

  @Override
  protected void apply(WardResponse record, WardResponseDetails details) {
    record.correct(details);
  }
}
