package jp.tokyo23.zerocarbon.forest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.claim.ReportBlock;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.ReportSection;
import jp.tokyo23.zerocarbon.shared.claim.SentenceTemplates;
import jp.tokyo23.zerocarbon.shared.progress.Viewpoint;

/** Second annex: forest works with the absorption, tours with comments, campaigns for timber. */
@ApplicationScoped
public class WorksAnnex {

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(WorksAnnex.class);

  private WorksBlock works;
  private ToursBlock tours;
  private CampaignsBlock campaigns;

  protected WorksAnnex() {} // for the CDI proxy

  @Inject
  public WorksAnnex(WorksBlock works, ToursBlock tours, CampaignsBlock campaigns) {
    this.works = works;
    this.tours = tours;
    this.campaigns = campaigns;
  }

  /** Nothing for a year without any work, tour or campaign. */
  Optional<ReportSection> of(ForestCouncil council, Viewpoint viewpoint) {
    List<ReportBlock> blocks = new ArrayList<>();
    add(blocks, "annex.works", works.items(viewpoint.fiscalYear()));
    add(blocks, "annex.tours", tours.items(viewpoint.fiscalYear()));
    add(blocks, "annex.timber", campaigns.items(viewpoint.fiscalYear()));
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ReportSection(
            ReportSection.Kind.ANNEX,
            ForestProgress.CODE,
            WORDS.text("annex.second").formatted(council.projectName()),
            blocks));
  }

  private static void add(List<ReportBlock> blocks, String heading, List<ReportItem> items) {
    if (!items.isEmpty()) {
      blocks.add(new ReportBlock(ReportBlock.Kind.FACTS, WORDS.text(heading), items));
    }
  }
}
