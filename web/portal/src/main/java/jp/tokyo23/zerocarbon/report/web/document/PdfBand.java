package jp.tokyo23.zerocarbon.report.web.document;

import com.lowagie.text.Element;
import java.util.ArrayList;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.claim.ReportBlock;
import jp.tokyo23.zerocarbon.shared.claim.ReportBlock.Kind;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem.FactTable;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem.Heading;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem.Note;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem.Steps;
import jp.tokyo23.zerocarbon.shared.claim.ReportSection;

/**
 * Blocks that stand beside each other: 連携方策 and 取組状況, or two blocks of facts without wide tables.
 * Any other block has the whole width.
 */
record PdfBand(List<ReportBlock> blocks) {

  private static final float GUTTER = 26;
  private static final int WIDE_TABLE = 34;

  static List<PdfBand> of(ReportSection section) {
    List<ReportBlock> blocks =
        section.blocks().stream().map(block -> underTitle(block, section.title())).toList();
    List<PdfBand> bands = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean pair = i + 1 < blocks.size() && belongTogether(blocks.get(i), blocks.get(i + 1));
      bands.add(
          new PdfBand(pair ? List.of(blocks.get(i), blocks.get(++i)) : List.of(blocks.get(i))));
    }
    return bands;
  }

  List<PdfColumn> columns(String colour) {
    float width =
        (PdfPageFrame.RIGHT - PdfPageFrame.LEFT - GUTTER * (blocks.size() - 1)) / blocks.size();
    List<PdfColumn> columns = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      float left = PdfPageFrame.LEFT + i * (width + GUTTER);
      columns.add(
          new PdfColumn(
              groups(blocks.get(i), colour, width),
              again(blocks.get(i), colour),
              left,
              left + width));
    }
    return columns;
  }

  /** The block's heading where it goes on. */
  private static PdfGroup again(ReportBlock block, String colour) {
    String heading = DocumentWords.get("continued", block.heading());
    return new PdfGroup(
        () ->
            block.heading().isBlank()
                ? List.of()
                : List.of(new PdfItems(colour).blockHeading(heading)),
        false,
        0);
  }

  /** A heading that only repeats the title of the page is left out. */
  private static ReportBlock underTitle(ReportBlock block, String title) {
    return block.heading().equals(title) ? new ReportBlock(block.kind(), "", block.items()) : block;
  }

  private static boolean belongTogether(ReportBlock left, ReportBlock right) {
    return left.kind() == Kind.POLICY && right.kind() == Kind.PROGRESS
        || left.kind() == Kind.FACTS
            && right.kind() == Kind.FACTS
            && isNarrow(left)
            && isNarrow(right);
  }

  private static boolean isNarrow(ReportBlock block) {
    return block.items().stream()
        .noneMatch(
            item ->
                item instanceof FactTable table && new TableShape(table).characters() > WIDE_TABLE);
  }

  /** Headings wait for the item they head; the block's own heading comes with the first item. */
  private static List<PdfGroup> groups(ReportBlock block, String colour, float width) {
    List<PdfGroup> groups = new ArrayList<>();
    List<ReportItem> together = new ArrayList<>();
    for (ReportItem item : block.items()) {
      together.add(item);
      if (!(item instanceof Heading)) {
        groups.add(group(block, groups.isEmpty(), List.copyOf(together), colour, width));
        together.clear();
      }
    }
    if (!together.isEmpty() || groups.isEmpty()) {
      groups.add(group(block, groups.isEmpty(), List.copyOf(together), colour, width));
    }
    return groups;
  }

  private static PdfGroup group(
      ReportBlock block, boolean first, List<ReportItem> items, String colour, float width) {
    boolean table = items.stream().anyMatch(FactTable.class::isInstance);
    boolean drawn = table || items.stream().anyMatch(Steps.class::isInstance);
    boolean headed = !items.isEmpty() && items.get(0) instanceof Heading;
    boolean note = items.stream().allMatch(Note.class::isInstance);
    float gap = first ? 0 : note ? 4 : headed || drawn ? 13 : 8;
    return new PdfGroup(() -> elements(block, first, items, colour, width), table, gap);
  }

  private static List<Element> elements(
      ReportBlock block, boolean first, List<ReportItem> items, String colour, float width) {
    PdfItems factory = new PdfItems(colour);
    List<Element> elements = new ArrayList<>();
    if (first && !block.heading().isBlank()) {
      elements.add(factory.blockHeading(block.heading()));
    }
    items.forEach(item -> elements.addAll(factory.of(item, width)));
    return elements;
  }
}
