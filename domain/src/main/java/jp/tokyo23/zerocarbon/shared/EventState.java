package jp.tokyo23.zerocarbon.shared;

/** 予定, 実施済, 中止. */
public enum EventState {
  PLANNED,
  HELD,
  CANCELLED
}
