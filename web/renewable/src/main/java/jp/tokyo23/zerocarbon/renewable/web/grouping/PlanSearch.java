package jp.tokyo23.zerocarbon.renewable.web.grouping;

import jp.tokyo23.zerocarbon.shared.RuleViolation;

/** A search for lots under way: belongs to one person, tells how far it is. */
final class PlanSearch {

  /** Whether it runs, has made a plan, was refused, or broke off. */
  enum State {
    RUNNING,
    DONE,
    REFUSED,
    FAILED
  }

  private volatile State state = State.RUNNING;
  private volatile int points;
  private volatile int done;
  private volatile Long planId;
  private volatile RuleViolation refusal;

  void size(int pointsToGroup) {
    points = pointsToGroup;
  }

  void count(int pointsDone) {
    done = pointsDone;
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
