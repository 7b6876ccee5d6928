package jp.tokyo23.zerocarbon.renewable.web.grouping;

import java.util.concurrent.CancellationException;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/** A search for lots under way: belongs to one person, tells how far it is, can be given up. */
final class PlanSearch {

  /** Whether it runs, has made a plan, was refused, was given up, or broke off. */
  enum State {
    RUNNING,
    DONE,
    REFUSED,
    CANCELLED,
    FAILED
  }

  private volatile State state = State.RUNNING;
  private volatile int points;
  private volatile int done;
  private volatile boolean cancelled;
  private volatile Long planId;
  private volatile RuleViolation refusal;

  void size(int pointsToGroup) {
    points = pointsToGroup;
  }

  /** Ends the work with an exception when the person has given it up. */
  void progress(int thousandths) {
    if (cancelled) {
      throw new CancellationException();
    }
    done = thousandths;
  }

  void cancel() {
    cancelled = true;
  }

  boolean cancelled() {
    return cancelled;
  }

  void giveUp() {
    state = State.CANCELLED;
  }

  void finish(Long plan) {
    planId = plan;
    state = State.DONE;
  }

  void refuse(RuleViolation refused) {
    refusal = refused;
    state = State.REFUSED;
  }

  void fail() {
    state = State.FAILED;
  }

  State state() {
    return state;
  }

  int points() {
    return points;
  }

  /** How many thousandths of the work are done, over all classes. */
  int done() {
    return done;
  }

  /** The plan that was made; null until done. */
  Long planId() {
    return planId;
  }

  RuleViolation refusal() {
    return refusal;
  }
}
