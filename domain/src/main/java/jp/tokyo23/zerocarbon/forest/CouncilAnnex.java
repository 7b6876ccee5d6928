package jp.tokyo23.zerocarbon.forest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.claim.Claim;
import jp.tokyo23.zerocarbon.shared.claim.ClaimKind;
import jp.tokyo23.zerocarbon.shared.claim.Claims;
import jp.tokyo23.zerocarbon.shared.claim.ReportBlock;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.ReportSection;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;
import jp.tokyo23.zerocarbon.shared.claim.SentenceTemplates;
import jp.tokyo23.zerocarbon.shared.progress.Viewpoint;

/** First annex: the council, its fields of work, and quoted figures on the forests of Tokyo. */
@ApplicationScoped
public class CouncilAnnex {

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(CouncilAnnex.class);

  private ForestRecords records;

  protected CouncilAnnex() {} // for the CDI proxy

  @Inject
  public CouncilAnnex(ForestRecords records) {
    this.records = records;
  }

  ReportSection of(ForestCouncil council, Viewpoint viewpoint) {
    List<ReportBlock> blocks = new ArrayList<>();
    blocks.add(
        new ReportBlock(
            ReportBlock.Kind.FACTS,
            WORDS.text("annex.overview"),
            List.of(founded(council, viewpoint), fields(council))));
    List<QuotedFigure> figures = records.figures();
    if (!figures.isEmpty()) {
      blocks.add(
          new ReportBlock(
              ReportBlock.Kind.FACTS, WORDS.text("annex.figures"), List.of(table(figures))));
    }
    return new ReportSection(
        ReportSection.Kind.ANNEX,
        ForestProgress.CODE,
        WORDS.text("annex.first").formatted(council.projectName()),
        blocks);
  }

  private ReportItem founded(ForestCouncil council, Viewpoint viewpoint) {
    List<CouncilMember> members = records.members(viewpoint.fiscalYear());
    List<CouncilMember> wards = ForestReport.ofKind(members, MemberKind.WARD);
    Map<String, Claim> claims = new HashMap<>();
    claims.put("date", Claims.date(PartialDate.of(council.foundedOn()), council));
    claims.put("council", Claims.words(ClaimKind.PARTIES, council.name(), council));
    claims.put("wards", Claims.count(wards, Unit.WARD));
    claims.put(
        "municipalities",
        Claims.count(ForestReport.ofKind(members, MemberKind.MUNICIPALITY), Unit.MUNICIPALITY));
    claims.put(
        "others",
        Claims.parties(
            names(ForestReport.ofKind(members, MemberKind.METROPOLIS)),
            ForestReport.ofKind(members, MemberKind.METROPOLIS)));
    Optional<CouncilMember> own = ForestReport.own(wards, viewpoint.ward());
    own.ifPresent(
        member -> claims.put("ward", Claims.words(ClaimKind.PARTIES, member.label(), member)));
    String key = own.isPresent() ? "annex.founded.including" : "annex.founded";
    return new ReportItem.Bullet(WORDS.sentence(key, claims));
  }

  private static ReportItem fields(ForestCouncil council) {
    String fields = String.join("、", council.fieldList());
    return new ReportItem.Bullet(
        WORDS.sentence(
            "annex.fields", Map.of("fields", Claims.words(ClaimKind.STATEMENT, fields, council))));
  }

  private static List<String> names(List<CouncilMember> members) {
    return members.stream().map(CouncilMember::label).toList();
  }

  private static ReportItem table(List<QuotedFigure> figures) {
    List<List<Sentence>> rows =
        figures.stream()
            .map(
                figure ->
                    List.of(
                        quoted(figure, "subject", figure.subject()),
                        quoted(figure, "figure", figure.figure()),
                        quoted(figure, "source", figure.source())))
            .toList();
    return new ReportItem.FactTable(
        "",
        List.of(
            WORDS.text("annex.figure.subject"),
            WORDS.text("annex.figure.value"),
            WORDS.text("annex.figure.source")),
        rows);
  }

  private static Sentence quoted(QuotedFigure figure, String part, String text) {
    return SentenceTemplates.verbatim(
        "figure." + figure.id() + "." + part, Claims.words(ClaimKind.QUOTATION, text, figure));
  }
}
