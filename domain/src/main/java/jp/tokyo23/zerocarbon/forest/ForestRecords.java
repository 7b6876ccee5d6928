package jp.tokyo23.zerocarbon.forest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/** The registers of the forest measure, read for a fiscal year. */
@ApplicationScoped
public class ForestRecords {

  @Inject private ForestCouncilRepository councils;
  @Inject private CouncilMemberRepository members;
  @Inject private ForestWorkRepository works;
  @Inject private AbsorptionEstimateRepository absorptions;
  @Inject private TimberCampaignRepository campaigns;
  @Inject private TourCommentRepository comments;
  @Inject private QuotedFigureRepository figures;

  /** The council, if it was founded by the end of the year. */
  Optional<ForestCouncil> council(FiscalYear year) {
    return councils.all(RecordFilter.ALL).stream()
        .filter(council -> !council.foundedOn().isAfter(year.lastDay()))
        .findFirst();
  }

  /** Members of the council in that year: those of unknown start count from its founding. */
  List<CouncilMember> members(FiscalYear year) {
    if (council(year).isEmpty()) {
      return List.of();
    }
    return members.all(RecordFilter.ALL).stream()
        .filter(
            member ->
                member.memberSince() == null
                    || !member.memberSince().month().atDay(1).isAfter(year.lastDay()))
        .toList();
  }

  List<ForestWork> works(FiscalYear year) {
    return works.all(RecordFilter.of(year));
  }

  Optional<AbsorptionEstimate> absorption(FiscalYear year) {
    return absorptions.all(RecordFilter.of(year)).stream().findFirst();
  }

  List<TimberCampaign> campaigns(FiscalYear year) {
    return campaigns.all(RecordFilter.of(year));
  }

  List<TourComment> comments(FiscalYear year) {
    return comments.all(RecordFilter.of(year));
  }

  List<QuotedFigure> figures() {
    return figures.all(RecordFilter.ALL);
  }
}
