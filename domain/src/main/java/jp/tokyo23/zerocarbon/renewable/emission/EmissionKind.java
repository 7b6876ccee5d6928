package jp.tokyo23.zerocarbon.renewable.emission;

/** Whether a statement rests on the plan or on what was invoiced; the two are never mixed. */
public enum EmissionKind {
  /** 見込み: planned electricity, the factor published last. */
  EXPECTED,
  /** 実績: invoiced electricity, the factor of the year. */
  ACTUAL
}
