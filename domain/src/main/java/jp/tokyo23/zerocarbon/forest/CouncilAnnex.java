package jp.tokyo23.zerocarbon.forest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.PartialDate;
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
          new ReportBlock(ReportBlock.Kind.FACTS, WORDS.text("annex.figures"), quoted(figures)));
    }
    return new ReportSection(
        ReportSection.Kind.ANNEX,
        ForestProgress.CODE,
        WORDS.text("annex.first").formatted(council.projectName()),
        blocks);
  }

  private ReportItem founded(ForestCouncil council, Viewpoint viewpoint) {
    CouncilMembers founders = records.founders(council);
    Map<String, Claim> claims = new HashMap<>();
    String key = "annex.founded.alone";
    if (founders.complete()) {
      claims.putAll(founders.claimsNaming(viewpoint.ward()));
      key = claims.containsKey("ward") ? "annex.founded.including" : "annex.founded";
    }
    claims.put("date", Claims.date(PartialDate.of(council.foundedOn()), council));
    claims.put("council", Claims.words(ClaimKind.PARTIES, council.name(), council));
    return new ReportItem.Bullet(WORDS.sentence(key, claims));
  }

  private static ReportItem fields(ForestCouncil council) {
    String fields = String.join("、", council.fieldList());
    return new ReportItem.Bullet(
        WORDS.sentence(
            "annex.fields", Map.of("fields", Claims.words(ClaimKind.STATEMENT, fields, council))));
  }

  /** One table for each source, with the source as small print below it. */
  private static List<ReportItem> quoted(List<QuotedFigure> figures) {
    return figures.stream()
        .collect(
            Collectors.groupingBy(QuotedFigure::source, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(sameSource -> Stream.of(table(sameSource), source(sameSource.get(0))))
        .toList();
  }

  private static ReportItem table(List<QuotedFigure> figures) {
    List<List<Sentence>> rows =
        figures.stream()
            .map(
                figure ->
                    List.of(
                        cell(figure, "subject", figure.subject()),
                        cell(figure, "figure", figure.figure())))
            .toList();
    return new ReportItem.FactTable(
        "", List.of(WORDS.text("annex.figure.subject"), WORDS.text("annex.figure.value")), rows);
  }

  private static ReportItem source(QuotedFigure figure) {
    Claim source = Claims.words(ClaimKind.QUOTATION, figure.source(), figure);
    return new ReportItem.Note(WORDS.sentence("annex.figure.source", Map.of("source", source)));
  }

  private static Sentence cell(QuotedFigure figure, String part, String text) {
    return SentenceTemplates.verbatim(
        "figure." + figure.id() + "." + part, Claims.words(ClaimKind.QUOTATION, text, figure));
  }
}
