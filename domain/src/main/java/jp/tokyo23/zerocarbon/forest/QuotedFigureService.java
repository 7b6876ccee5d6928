package jp.tokyo23.zerocarbon.forest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link QuotedFigure}, kept by the secretariat. */
@ApplicationScoped
@Transactional
public class QuotedFigureService extends RecordService<QuotedFigure, QuotedFigureDetails> {

  protected QuotedFigureService() {} // for the CDI proxy

  @Inject
  public QuotedFigureService(QuotedFigureRepository records, ActingUser actor, RecordAids aids) {
    super(records, actor, aids);
  }

  @Override
  protected boolean joint() {
    return true;
  }

  @Override
  protected QuotedFigure create(QuotedFigureDetails details) {
    return new QuotedFigure(details);
  }

  @Override
  protected void apply(QuotedFigure record, QuotedFigureDetails details) {
    record.correct(details);
  }
}
