package jp.tokyo23.zerocarbon.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/**
 * Use cases of {@link FreeParagraph}, kept by the ward that reports, or the secretariat; other
 * wards do not see them.
 */
@ApplicationScoped
@Transactional
public class FreeParagraphService extends RecordService<FreeParagraph, FreeParagraphDetails> {

  protected FreeParagraphService() {} // for the CDI proxy

  @Inject
  public FreeParagraphService(FreeParagraphRepository records, ActingUser actor, RecordAids aids) {
    super(records, actor, aids);
  }

  /** A ward's draft is its own: other wards find nothing here. */
  @Override
  public FreeParagraph record(Long id) {
    FreeParagraph paragraph = super.record(id);
    Ward own = actor().user().ward();
    if (own != null && own != paragraph.ward()) {
      throw new RecordNotFound(id);
    }
    return paragraph;
  }

  @Override
  protected FreeParagraph create(FreeParagraphDetails details) {
    return new FreeParagraph(details);
  }

  @Override
  protected void apply(FreeParagraph record, FreeParagraphDetails details) {
    record.correct(details);
  }
}
