package jp.tokyo23.zerocarbon.shared.claim;

import java.io.Serializable;
import java.util.List;

/** A headed part of a section: 連携方策, 取組状況, or any other heading. */
public record ReportBlock(Kind kind, String heading, List<ReportItem> items)
    implements Serializable {

  /** What the block is for. */
  public enum Kind {
    POLICY,
    PROGRESS,
    FACTS
  }

  public ReportBlock {
    items = List.copyOf(items);
  }
}
