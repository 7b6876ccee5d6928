package jp.tokyo23.zerocarbon.shared.claim;

/** How a fact holds: 約, 見込み, 予定, 実績. Always data, never part of a text. */
public enum Qualifier {
  APPROXIMATE,
  EXPECTED,
  PLANNED,
  ACTUAL
}
