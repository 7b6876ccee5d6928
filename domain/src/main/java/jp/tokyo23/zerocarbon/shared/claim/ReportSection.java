package jp.tokyo23.zerocarbon.shared.claim;

import java.io.Serializable;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.MeasureCode;

/**
 * One slide of a report.
 *
 * @param measure the measure that tells it; null for the overview
 */
public record ReportSection(Kind kind, MeasureCode measure, String title, List<ReportBlock> blocks)
    implements Serializable {

  /** Place of the section in the report, in this order. */
  public enum Kind {
    OVERVIEW,
    MEASURE,
    REFERENCE,
    ANNEX
  }

  public ReportSection {
    blocks = List.copyOf(blocks);
  }

  public List<Sentence> sentences() {
    return blocks.stream()
        .flatMap(block -> block.items().stream())
        .flatMap(item -> item.sentences().stream())
        .toList();
  }
}
