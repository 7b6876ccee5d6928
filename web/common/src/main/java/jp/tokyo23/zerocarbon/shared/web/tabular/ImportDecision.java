package jp.tokyo23.zerocarbon.shared.web.tabular;

import java.io.Serializable;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.tokyo23.zerocarbon.shared.tabular.LineChoice;

/** What a person decides about an import, while it is typed. */
public class ImportDecision implements Serializable {

  private static final long serialVersionUID = 1L;

  private String profileName;
  private String rows = "all";
  private String lines;
  private String reason;
  private String undoReason;

  LineChoice choice() {
    return switch (rows) {
      case "sound" -> LineChoice.SOUND;
      case "lines" -> LineChoice.lines(lines);
      default -> LineChoice.ALL;
    };
  }

  String dropReason() {
    return ResourceBundle.getBundle("jp.tokyo23.zerocarbon.shared.web.common", Locale.JAPANESE)
        .getString("tabular.drop.reason");
  }

  public String getProfileName() {
    return profileName;
  }

  public void setProfileName(String profileName) {
    this.profileName = profileName;
  }

  /** Which rows: all, sound or lines. */
  public String getRows() {
    return rows;
  }

  public void setRows(String rows) {
    this.rows = rows;
  }

  public String getLines() {
    return lines;
  }

  public void setLines(String lines) {
    this.lines = lines;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getUndoReason() {
    return undoReason;
  }

  public void setUndoReason(String undoReason) {
    this.undoReason = undoReason;
  }
}
