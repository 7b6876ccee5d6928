package jp.tokyo23.zerocarbon.report.web;

import java.nio.file.Path;
import jp.tokyo23.zerocarbon.shared.FiscalYear;

/** The reports of all wards in the making: belongs to one person, counts on as wards are done. */
final class ReportBatch {

  /** Whether it runs, can be fetched, or broke off. */
  enum State {
    RUNNING,
    DONE,
    FAILED
  }

  private final FiscalYear year;
  private final int wards;
  private volatile int done;
  private volatile State state = State.RUNNING;
  private volatile Path file;

  ReportBatch(FiscalYear year, int wards) {
    this.year = year;
    this.wards = wards;
  }

  void count(int wardsDone) {
    done = wardsDone;
  }

  void finish(Path zip) {
    file = zip;
    state = State.DONE;
  }

  void fail() {
    state = State.FAILED;
  }

  FiscalYear year() {
    return year;
  }

  int wards() {
    return wards;
  }

  int done() {
    return done;
  }

  State state() {
    return state;
  }

  /** The zip; null until done. */
  Path file() {
    return file;
  }
}
