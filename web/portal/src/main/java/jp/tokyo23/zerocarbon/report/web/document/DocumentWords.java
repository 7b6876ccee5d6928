package jp.tokyo23.zerocarbon.report.web.document;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import jp.tokyo23.zerocarbon.report.ReportDocument;
import jp.tokyo23.zerocarbon.shared.claim.ReportSection;

/** Fixed words that paper needs and the report itself does not say. */
final class DocumentWords {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle(
          "jp.tokyo23.zerocarbon.report.web.document.document",
          Locale.JAPANESE,
          DocumentWords.class.getClassLoader());

  private DocumentWords() {}

  static String get(String key, Object... arguments) {
    String pattern = WORDS.getString(key);
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, Locale.JAPANESE).format(arguments);
  }

  /** What stands on every page to say whose report it is. */
  static String runningTitle(ReportDocument document) {
    return get(
        "runningTitle",
        document.ward().officialName(),
        PaperDigits.format(document.fiscalYear().wareki()));
  }

  /** The word in the box at the upper right, if the section has one. */
  static Optional<String> tag(ReportSection.Kind kind) {
    return switch (kind) {
      case REFERENCE -> Optional.of(get("tag.reference"));
      case ANNEX -> Optional.of(get("tag.annex"));
      case OVERVIEW, MEASURE -> Optional.empty();
    };
  }
}
