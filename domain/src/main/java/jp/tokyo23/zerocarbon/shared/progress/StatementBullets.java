package jp.tokyo23.zerocarbon.shared.progress;

import java.util.List;
import jp.tokyo23.zerocarbon.shared.claim.ClaimKind;
import jp.tokyo23.zerocarbon.shared.claim.Claims;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.SentenceTemplates;
import jp.tokyo23.zerocarbon.shared.statement.Statement;
import jp.tokyo23.zerocarbon.shared.statement.StatementKind;

/** Statements as bullets of a report, word for word. */
public final class StatementBullets {

  private StatementBullets() {}

  public static List<ReportItem> of(List<Statement> statements) {
    return statements.stream().<ReportItem>map(StatementBullets::bullet).toList();
  }

  private static ReportItem bullet(Statement statement) {
    ClaimKind kind =
        statement.kind() == StatementKind.INTENTION ? ClaimKind.INTENTION : ClaimKind.STATEMENT;
    return new ReportItem.Bullet(
        SentenceTemplates.verbatim(
            "statement." + statement.id(), Claims.words(kind, statement.text(), statement)));
  }
}
