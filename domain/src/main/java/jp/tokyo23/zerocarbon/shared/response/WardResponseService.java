package jp.tokyo23.zerocarbon.shared.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link WardResponse}, kept by the ward itself, or the secretariat. */
@ApplicationScoped
@Transactional
public class WardResponseService extends RecordService<WardResponse, WardResponseDetails> {

  private WardResponseRepository responses;

  protected WardResponseService() {} // for the CDI proxy

  @Inject
  public WardResponseService(WardResponseRepository records, ActingUser actor, RecordAids aids) {
    super(records, actor, aids);
    responses = records;
  }

  @Override
  protected WardResponse create(WardResponseDetails details) {
    RecordFilter same =
        new RecordFilter(null, details.ward(), details.fiscalYear(), details.measure(), null);
    if (responses.count(same) > 0) {
      throw new RuleViolation("wardResponse.alreadyThere").at("ward");
    }
    return new WardResponse(details);
  }

  @Override
  protected void apply(WardResponse record, WardResponseDetails details) {
    record.correct(details);
  }
}
