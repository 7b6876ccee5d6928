package jp.tokyo23.zerocarbon.forest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.Ward;
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
    council.ifPresent(found -> progress.addAll(joined(found, viewpoint, annexes.size() > 1)));
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

  private List<ReportItem> joined(ForestCouncil council, Viewpoint viewpoint, boolean worked) {
    List<CouncilMember> members = records.members(viewpoint.fiscalYear());
    List<CouncilMember> wards = ofKind(members, MemberKind.WARD);
    Optional<CouncilMember> own = own(wards, viewpoint.ward());
    Claim project = Claims.words(ClaimKind.STATEMENT, council.projectName(), council);
    Map<String, Claim> claims =
        Map.of(
            "project", project,
            "wards", Claims.count(wards, Unit.WARD),
            "municipalities",
                Claims.count(ofKind(members, MemberKind.MUNICIPALITY), Unit.MUNICIPALITY));
    List<ReportItem> items = new ArrayList<>();
    items.add(
        new ReportItem.Bullet(
            own.isPresent()
                ? WORDS.sentence("forest.joined.including", with(claims, own.get()))
                : WORDS.sentence("forest.joined", claims)));
    if (worked) {
      items.add(new ReportItem.Note(WORDS.sentence("forest.annex", Map.of("project", project))));
    }
    return items;
  }

  private static Map<String, Claim> with(Map<String, Claim> claims, CouncilMember own) {
    Map<String, Claim> all = new HashMap<>(claims);
    all.put("ward", Claims.words(ClaimKind.PARTIES, own.label(), own));
    return all;
  }

  static List<CouncilMember> ofKind(List<CouncilMember> members, MemberKind kind) {
    return members.stream().filter(member -> member.kind() == kind).toList();
  }

  static Optional<CouncilMember> own(List<CouncilMember> members, Ward ward) {
    return members.stream().filter(member -> member.ward() == ward).findFirst();
  }
}
