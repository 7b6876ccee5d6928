package jp.tokyo23.zerocarbon.shared.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;
import jp.tokyo23.zerocarbon.shared.progress.RecordUsageService;
import jp.tokyo23.zerocarbon.shared.progress.Viewpoint;
import jp.tokyo23.zerocarbon.shared.record.RecordRef;
import jp.tokyo23.zerocarbon.shared.web.CurrentMeasure;

/**
 * Sentences that rest on a record, for {@code zc:usage}: in the own ward's report, else in that of
 * the first ward.
 */
@Named("usage")
@RequestScoped
public class UsageBacking {

  @Inject private RecordUsageService service;
  @Inject private CurrentMeasure measure;
  @Inject private ActingUser actor;

  private List<Sentence> found;

  /** Looked up once a request: a page shows one record. */
  public List<Sentence> of(RecordRef record, FiscalYear year) {
    if (found == null) {
      Ward ward = Optional.ofNullable(actor.user().ward()).orElse(Ward.CHIYODA);
      found = service.citing(record, measure.code(), new Viewpoint(ward, year, TokyoTime.today()));
    }
    return found;
  }
}
