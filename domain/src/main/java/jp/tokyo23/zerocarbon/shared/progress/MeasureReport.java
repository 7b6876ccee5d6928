package jp.tokyo23.zerocarbon.shared.progress;

import java.util.List;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.ReportSection;

/**
 * A measure's part of the status report.
 *
 * @param policy 連携方策: what is intended
 * @param progress 取組状況: what happened and comes next
 * @param references 参考資料 sections, often none
 * @param annexes 別紙 sections, often none
 */
public record MeasureReport(
    List<ReportItem> policy,
    List<ReportItem> progress,
    List<ReportSection> references,
    List<ReportSection> annexes) {

  public MeasureReport {
    policy = List.copyOf(policy);
    progress = List.copyOf(progress);
    references = List.copyOf(references);
    annexes = List.copyOf(annexes);
  }
}
