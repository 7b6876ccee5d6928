package jp.tokyo23.zerocarbon.renewable.round;

import java.util.List;

/**
 * How far a ward is in the joint procurement of a fiscal year; from 申込 onwards it counts as taking
 * part.
 */
public enum ParticipationState {
  NO_ANSWER,
  CONSIDERING,
  NOT_TAKING_PART,
  APPLIED,
  AWARDED,
  CONTRACTING,
  CONTRACTED,
  SUPPLYING;

  public boolean takesPart() {
    return compareTo(APPLIED) >= 0;
  }

  /** States in which a supplier has won but the contract is not concluded. */
  public static final List<ParticipationState> BEFORE_CONTRACT = List.of(AWARDED, CONTRACTING);
}
