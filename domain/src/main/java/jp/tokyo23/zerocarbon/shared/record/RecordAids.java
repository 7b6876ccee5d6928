package jp.tokyo23.zerocarbon.shared.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What every register needs beside its own records. */
@ApplicationScoped
public class RecordAids {

  private RecordHistory history;
  private ChangeReason reason;

  protected RecordAids() {} // for the CDI proxy

  @Inject
  public RecordAids(RecordHistory history, ChangeReason reason) {
    this.history = history;
    this.reason = reason;
  }

  RecordHistory history() {
    return history;
  }

  ChangeReason reason() {
    return reason;
  }
}
