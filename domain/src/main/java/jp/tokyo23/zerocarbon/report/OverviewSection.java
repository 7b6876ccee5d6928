package jp.tokyo23.zerocarbon.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.claim.Claim;
import jp.tokyo23.zerocarbon.shared.claim.ClaimKind;
import jp.tokyo23.zerocarbon.shared.claim.Claims;
import jp.tokyo23.zerocarbon.shared.claim.ReportBlock;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.ReportSection;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;
import jp.tokyo23.zerocarbon.shared.claim.SentenceTemplates;
import jp.tokyo23.zerocarbon.shared.initiative.Declaration;
import jp.tokyo23.zerocarbon.shared.initiative.DeclarationRepository;
import jp.tokyo23.zerocarbon.shared.initiative.JointMeasure;
import jp.tokyo23.zerocarbon.shared.initiative.PromotionOrganization;
import jp.tokyo23.zerocarbon.shared.initiative.PromotionOrganizationRepository;
import jp.tokyo23.zerocarbon.shared.progress.Viewpoint;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/**
 * The first slide (概要): declaration, promotion organisation, and the measures with what they
 * consist of.
 */
@ApplicationScoped
public class OverviewSection {

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(OverviewSection.class);

  private DeclarationRepository declarations;
  private PromotionOrganizationRepository organizations;

  protected OverviewSection() {} // for the CDI proxy

  @Inject
  public OverviewSection(
      DeclarationRepository declarations, PromotionOrganizationRepository organizations) {
    this.declarations = declarations;
    this.organizations = organizations;
  }

  ReportSection of(Viewpoint viewpoint, List<JointMeasure> measures, List<ReportItem> freeItems) {
    List<ReportItem> items = new ArrayList<>();
    declarations.all(RecordFilter.ALL).stream()
        .limit(1)
        .map(OverviewSection::declared)
        .forEach(items::add);
    if (!measures.isEmpty()) {
      items.add(bullet("overview.working", Map.of("count", measureCount(measures))));
    }
    organizations.all(RecordFilter.ALL).stream()
        .map(OverviewSection::organized)
        .forEach(items::add);
    items.add(
        new ReportItem.Bullet(
            Sentence.fixed(
                "overview.reported",
                WORDS.text("overview.reported").formatted(viewpoint.fiscalYear().wareki()))));
    items.addAll(freeItems);
    return new ReportSection(
        ReportSection.Kind.OVERVIEW,
        null,
        WORDS.text("overview.title"),
        List.of(
            new ReportBlock(ReportBlock.Kind.FACTS, WORDS.text("overview.heading"), items),
            new ReportBlock(
                ReportBlock.Kind.FACTS,
                WORDS.text("overview.measures"),
                List.of(table(measures)))));
  }

  private static ReportItem declared(Declaration declaration) {
    return bullet(
        "overview.declared",
        Map.of(
            "date", Claims.date(PartialDate.of(declaration.declaredOn()), declaration),
            "year",
                Claims.words(ClaimKind.DATE, String.valueOf(declaration.targetYear()), declaration),
            "goal", Claims.words(ClaimKind.STATEMENT, declaration.goal(), declaration)));
  }

  private static ReportItem organized(PromotionOrganization organization) {
    return bullet(
        "overview.organized",
        Map.of(
            "purpose", Claims.words(ClaimKind.STATEMENT, organization.purpose(), organization),
            "name", Claims.words(ClaimKind.PARTIES, organization.name(), organization)));
  }

  private static Claim measureCount(List<JointMeasure> measures) {
    String count = String.valueOf(measures.size());
    return new Claim(ClaimKind.COUNT, count + "つ", count, Set.of(), Claims.refs(measures));
  }

  private static ReportItem table(List<JointMeasure> measures) {
    List<List<Sentence>> rows =
        measures.stream()
            .map(
                measure ->
                    List.of(cell(measure, measure.title()), cell(measure, measure.summary())))
            .toList();
    return new ReportItem.FactTable(
        "",
        List.of(WORDS.text("overview.column.measure"), WORDS.text("overview.column.summary")),
        rows);
  }

  private static Sentence cell(JointMeasure measure, String text) {
    return SentenceTemplates.verbatim(
        "measure." + measure.code() + "." + (text.equals(measure.title()) ? "title" : "summary"),
        Claims.words(ClaimKind.STATEMENT, text, measure));
  }

  private static ReportItem bullet(String key, Map<String, Claim> claims) {
    return new ReportItem.Bullet(WORDS.sentence(key, claims));
  }
}
