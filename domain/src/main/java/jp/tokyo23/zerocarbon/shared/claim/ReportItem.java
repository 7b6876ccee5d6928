package jp.tokyo23.zerocarbon.shared.claim;

import java.io.Serializable;
import java.util.List;

/** What a block of a report is made of; pages, PDF and DOCX draw the same items. */
public sealed interface ReportItem extends Serializable {

  /** Sentences of the item in reading order. */
  List<Sentence> sentences();

  /** Smaller heading inside a block. */
  record Heading(Sentence sentence) implements ReportItem {
    @Override
    public List<Sentence> sentences() {
      return List.of(sentence);
    }
  }

  /** A bullet of its own. */
  record Bullet(Sentence sentence) implements ReportItem {
    @Override
    public List<Sentence> sentences() {
      return List.of(sentence);
    }
  }

  /** Small print: source of a figure, pointer to an annex. */
  record Note(Sentence sentence) implements ReportItem {
    @Override
    public List<Sentence> sentences() {
      return List.of(sentence);
    }
  }

  /** Steps in a row, joined by arrows. */
  record Steps(String caption, List<Sentence> steps) implements ReportItem {
    public Steps {
      steps = List.copyOf(steps);
    }

    @Override
    public List<Sentence> sentences() {
      return steps;
    }
  }

  /** Table of facts; every row has as many cells as the header. */
  record FactTable(String caption, List<String> header, List<List<Sentence>> rows)
      implements ReportItem {
    public FactTable {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public List<Sentence> sentences() {
      return rows.stream().flatMap(List::stream).toList();
    }
  }
}
