package jp.tokyo23.zerocarbon.forest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.claim.Claim;
import jp.tokyo23.zerocarbon.shared.claim.ClaimKind;
import jp.tokyo23.zerocarbon.shared.claim.Claims;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.ReportSection;
import jp.tokyo23.zerocarbon.shared.claim.SentenceTemplates;
import jp.tokyo23.zerocarbon.shared.progress.MeasureRecords;
import jp.tokyo23.zerocarbon.shared.progress.MeasureReport;
import jp.tokyo23.zerocarbon.shared.progress.StatementBullets;
import jp.tokyo23.zerocarbon.shared.progress.Viewpoint;
import jp.tokyo23.zerocarbon.shared.statement.Statement;
import jp.tokyo23.zerocarbon.shared.statement.StatementKind;

/** The forests in the status report, told from any ward; details go to two annexes. */
@ApplicationScoped
public class ForestReport {

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(ForestReport.class);

  private ForestRecords records;
  private MeasureRecords shared;
  private CouncilAnnex councilAnnex;
  private WorksAnnex worksAnnex;

  protected ForestReport() {} // for the CDI proxy

  @Inject
  public ForestReport(
      ForestRecords records,
      MeasureRecords shared,
      CouncilAnnex councilAnnex,
      WorksAnnex worksAnnex) {
    this.records = records;
    this.shared = shared;
    this.councilAnnex = councilAnnex;
    this.worksAnnex = worksAnnex;
  }

  MeasureReport of(Viewpoint viewpoint) {
    Optional<ForestCouncil> council = records.council(viewpoint.fiscalYear());
    List<ReportSection> annexes = new ArrayList<>();
    council.ifPresent(
        found -> {
          annexes.add(councilAnnex.of(found, viewpoint));
          worksAnnex.of(found, viewpoint).ifPresent(annexes::add);
        });
    List<ReportItem> progress = new ArrayList<>();
    council.ifPresent(found -> progress.addAll(joined(found, viewpoint)));
    if (annexes.size() > 1) {
      progress.add(pointer(council.orElseThrow()));
    }
    progress.addAll(StatementBullets.of(statements(viewpoint, StatementKind.FINDING)));
    progress.addAll(StatementBullets.of(statements(viewpoint, StatementKind.INTENTION)));
    return new MeasureReport(
        StatementBullets.of(statements(viewpoint, StatementKind.POLICY)),
        progress,
        List.of(),
        annexes);
  }

  private List<Statement> statements(Viewpoint viewpoint, StatementKind kind) {
    return shared.statements(ForestProgress.CODE, viewpoint.fiscalYear(), kind, viewpoint.ward());
  }

  /** Who takes part, and whether work was done; nothing is said for a ward that does not. */
  private List<ReportItem> joined(ForestCouncil council, Viewpoint viewpoint) {
    CouncilMembers members = records.members(viewpoint.fiscalYear());
    Claim project = project(council);
    if (!members.complete()) {
      return List.of(bullet("forest.members.unknown", Map.of("project", project), List.of()));
    }
    Map<String, Claim> claims = members.claimsNaming(viewpoint.ward());
    claims.put("project", project);
    List<ForestWork> works = records.worksDone(viewpoint.fiscalYear());
    String key = works.isEmpty() ? "forest.joined" : "forest.worked";
    String naming = claims.containsKey("ward") ? ".including" : "";
    List<ReportItem> items = new ArrayList<>();
    items.add(bullet(key + naming, claims, works));
    members
        .of(viewpoint.ward())
        .filter(CouncilMember::placeholder)
        .map(member -> Map.of("ward", CouncilMembers.named(viewpoint.ward(), member)))
        .ifPresent(ward -> items.add(bullet("forest.unconfirmed", ward, List.of())));
    return items;
  }

  private static ReportItem pointer(ForestCouncil council) {
    return new ReportItem.Note(WORDS.sentence("forest.annex", Map.of("project", project(council))));
  }

  private static Claim project(ForestCouncil council) {
    return Claims.words(ClaimKind.STATEMENT, council.projectName(), council);
  }

  private static ReportItem bullet(
      String key, Map<String, Claim> claims, List<ForestWork> evidence) {
    return new ReportItem.Bullet(WORDS.sentence(key, claims, evidence));
  }
}
