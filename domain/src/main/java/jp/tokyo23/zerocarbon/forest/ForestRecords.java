package jp.tokyo23.zerocarbon.forest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.ValueState;
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

  /** Members of the council at the end of the year; nobody before it was founded. */
  CouncilMembers members(FiscalYear year) {
    return council(year).isEmpty() ? new CouncilMembers(List.of()) : membersOn(year.lastDay());
  }

  /** Members with which the council began. */
  CouncilMembers founders(ForestCouncil council) {
    return membersOn(council.foundedOn());
  }

  /** Works that were done, not those planned or cancelled. */
  List<ForestWork> worksDone(FiscalYear year) {
    return works.all(RecordFilter.of(year)).stream()
        .filter(work -> work.state() == EventState.HELD)
        .toList();
  }

  /** Thinning that was done; the area of other kinds of work is never added to it. */
  List<ForestWork> thinned(FiscalYear year) {
    return worksDone(year).stream().filter(work -> work.kind() == WorkKind.THINNING).toList();
  }

  /** The expected and the certified absorption, the surest first; a blank one where none counts. */
  List<AbsorptionEstimate> absorptions(FiscalYear year) {
    Comparator<ValueState> surest = Comparator.reverseOrder();
    List<AbsorptionEstimate> all =
        absorptions.all(RecordFilter.of(year)).stream()
            .sorted(Comparator.comparing(estimate -> estimate.amount().state(), surest))
            .toList();
    List<AbsorptionEstimate> counted =
        all.stream().filter(estimate -> estimate.amount().counts()).toList();
    return counted.isEmpty() ? all.stream().limit(1).toList() : counted;
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

  private CouncilMembers membersOn(LocalDate day) {
    return CouncilMembers.on(day, members.all(RecordFilter.ALL));
  }
}
