package jp.tokyo23.zerocarbon.forest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.claim.Claim;
import jp.tokyo23.zerocarbon.shared.claim.ClaimKind;
import jp.tokyo23.zerocarbon.shared.claim.Claims;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;
import jp.tokyo23.zerocarbon.shared.claim.SentenceTemplates;

/**
 * Forest works of a year: months and kinds, sites with area and owner, expected or certified
 * absorption.
 */
@ApplicationScoped
public class WorksBlock {

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(WorksBlock.class);

  private ForestRecords records;

  protected WorksBlock() {} // for the CDI proxy

  @Inject
  public WorksBlock(ForestRecords records) {
    this.records = records;
  }

  List<ReportItem> items(FiscalYear year) {
    List<ForestWork> done = records.worksDone(year);
    List<ReportItem> items = new ArrayList<>();
    if (!done.isEmpty()) {
      items.add(worked(done));
      items.add(sites(done));
    }
    records.absorptions(year).stream().map(WorksBlock::absorbed).forEach(items::add);
    return items;
  }

  private static ReportItem worked(List<ForestWork> works) {
    List<String> kinds =
        works.stream().map(ForestWork::kind).distinct().sorted().map(Labels::of).toList();
    Claim done = Claims.parties(kinds, works);
    Optional<PartialDate> start =
        works.stream()
            .map(ForestWork::startedIn)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder());
    Optional<PartialDate> end =
        works.stream()
            .map(ForestWork::endedIn)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder());
    if (start.isEmpty() || end.isEmpty()) {
      return new ReportItem.Bullet(WORDS.sentence("works.done", Map.of("kinds", done)));
    }
    return new ReportItem.Bullet(
        WORDS.sentence(
            "works.done.months",
            Map.of(
                "kinds", done,
                "from", month(start.get(), start.get().wareki(), works),
                "to", month(end.get(), endAfter(start.get(), end.get()), works))));
  }

  private static Claim month(PartialDate month, String words, List<ForestWork> works) {
    return new Claim(ClaimKind.DATE, words, month.iso(), Set.of(), Claims.refs(works));
  }

  /** 12月 after 令和6年8月, 令和7年1月 otherwise. */
  private static String endAfter(PartialDate start, PartialDate end) {
    String year = end.wareki().substring(0, end.wareki().indexOf('年') + 1);
    return start.wareki().startsWith(year) ? end.wareki().substring(year.length()) : end.wareki();
  }

  /** Each site once, however many kinds of work were done there. */
  private static ReportItem sites(List<ForestWork> works) {
    List<List<Sentence>> rows =
        works.stream().map(ForestWork::site).distinct().map(WorksBlock::row).toList();
    return new ReportItem.FactTable(
        WORDS.text("works.sites"),
        List.of(WORDS.text("works.site"), WORDS.text("works.area"), WORDS.text("works.ownership")),
        rows);
  }

  private static List<Sentence> row(ForestSite site) {
    String key = "site." + site.id();
    return List.of(
        SentenceTemplates.verbatim(
            key + ".name", Claims.words(ClaimKind.STATEMENT, site.label(), site)),
        SentenceTemplates.verbatim(key + ".area", Claims.quantity(site.area(), List.of(site))),
        SentenceTemplates.verbatim(
            key + ".ownership",
            Claims.words(ClaimKind.STATEMENT, Labels.of(site.ownership()), site)));
  }

  private static ReportItem absorbed(AbsorptionEstimate absorption) {
    Claim amount = Claims.quantity(absorption.amount(), List.of(absorption));
    String key = "works.absorption." + absorption.amount().state().name().toLowerCase(Locale.ROOT);
    boolean counts = absorption.amount().counts();
    return new ReportItem.Bullet(
        WORDS.sentence(counts ? key : "works.absorption.blank", Map.of("amount", amount)));
  }
}
