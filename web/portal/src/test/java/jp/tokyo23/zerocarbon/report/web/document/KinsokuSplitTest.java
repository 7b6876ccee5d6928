package jp.tokyo23.zerocarbon.report.web.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KinsokuSplitTest {

  @ParameterizedTest
  @ValueSource(strings = {"電力", "区は", "は2", "。次", "、「", "」と", "あ①", " A"})
  void aLineMayEndBetweenIdeographsAndAfterPunctuation(String pair) {
    assertTrue(KinsokuSplit.mayBreak(pair.charAt(0), pair.charAt(1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "力、",
        "力。",
        "力）",
        "」」",
        "キュ",
        "オー",
        "（電",
        "「再",
        "10",
        "１０",
        "CO",
        "t-",
        "-C",
        "O₂",
        "ＺＥ",
        "A ",
        "\uD842\uDFB7"
      })
  void aLineMayNotEndBeforeClosingMarksNorInsideNumbersAndWords(String pair) {
    assertFalse(KinsokuSplit.mayBreak(pair.charAt(0), pair.charAt(1)));
  }
}
