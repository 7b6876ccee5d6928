package jp.tokyo23.zerocarbon.shared.tabular;

/** How far an import is. */
public enum ImportState {
  /** The file is there; nothing has been saved in the register. */
  DRAFT,
  COMMITTED,
  /** What it saved has been taken back. */
  UNDONE
}
