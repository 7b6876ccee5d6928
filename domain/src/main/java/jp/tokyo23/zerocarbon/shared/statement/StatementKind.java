package jp.tokyo23.zerocarbon.shared.statement;

/** What a statement is for. */
public enum StatementKind {
  /** 連携方策: what the wards intend with the measure. */
  POLICY,
  /** 検討結果: what was found and agreed. */
  FINDING,
  /** 今後の取組: a promise for the next fiscal year, to be answered there. */
  INTENTION
}
