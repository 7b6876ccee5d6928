package jp.tokyo23.zerocarbon.renewable.metering;

/** Where a file of meter data stands. */
public enum MeterImportState {
  /** 受信中: pieces are missing. */
  RECEIVING,
  /** 取込待ち: complete, not read yet, or interrupted while it was read. */
  WAITING,
  /** 取込済み: all its days are there. */
  STORED,
  /** 変更なし: the same file had been taken in before. */
  UNCHANGED,
  /** 差戻し: a fault keeps it out; nothing of it is there. */
  REFUSED,
  /** 中断: it was cancelled or the system failed; nothing of it is there. */
  BROKEN
}
