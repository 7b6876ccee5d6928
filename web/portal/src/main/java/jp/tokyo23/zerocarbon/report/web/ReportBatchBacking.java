package jp.tokyo23.zerocarbon.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;

/** Reports of all wards in one go: start, progress, result. */
@Named
@RequestScoped
public class ReportBatchBacking {

  private static final int PERCENT = 100;

  @Inject private ReportBatches batches;
  @Inject private FrameBacking frame;

  public void start() {
    batches.start(frame.getFiscalYear());
  }

  /** Only who belongs to no ward makes reports for all. */
  public boolean isOffered() {
    return frame.isReader() && frame.getUser().ward() == null;
  }

  public boolean isRunning() {
    return is(ReportBatch.State.RUNNING);
  }

  public boolean isDone() {
    return is(ReportBatch.State.DONE);
  }

  public boolean isFailed() {
    return is(ReportBatch.State.FAILED);
  }

  public int getCount() {
    return batches.own().map(ReportBatch::done).orElse(0);
  }

  public int getWards() {
    return batches.own().map(ReportBatch::wards).orElse(0);
  }

  public int getPercent() {
    return getWards() == 0 ? 0 : getCount() * PERCENT / getWards();
  }

  public String getYear() {
    return batches.own().map(batch -> batch.year().wareki()).orElse("");
  }

  private boolean is(ReportBatch.State state) {
    return batches.own().filter(batch -> batch.state() == state).isPresent();
  }
}
