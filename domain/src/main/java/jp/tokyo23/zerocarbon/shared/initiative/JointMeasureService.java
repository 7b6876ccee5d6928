package jp.tokyo23.zerocarbon.shared.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link JointMeasure}, kept by the secretariat. */
@ApplicationScoped
@Transactional
public class JointMeasureService extends RecordService<JointMeasure, JointMeasureDetails> {

  private JointMeasureRepository measures;

  protected JointMeasureService() {} // for the CDI proxy

  @Inject
  public JointMeasureService(JointMeasureRepository records, ActingUser actor, RecordAids aids) {
    super(records, actor, aids);
    measures = records;
  }

  @Override
  protected boolean joint() {
    return true;
  }

  @Override
  protected JointMeasure create(JointMeasureDetails details) {
    if (measures.count(RecordFilter.of(details.code(), null)) > 0) {
      throw new RuleViolation("jointMeasure.alreadyThere").at("code");
    }
    return new JointMeasure(details);
  }

  @Override
  protected void apply(JointMeasure record, JointMeasureDetails details) {
    record.correct(details);
  }
}
