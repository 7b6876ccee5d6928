package jp.tokyo23.zerocarbon.renewable.web.grouping;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.grouping.GroupingDefaults;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlan;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlanService;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRound;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundService;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.web.Violations;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;

/**
 * Proposes a plan: parameters, then the search in the background, which can be left and found again
 * here. With the id of a plan its parameters stand in the form.
 */
@Named
@ViewScoped
public class LotPlanEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private LotPlanService service;
  @Inject private ProcurementRoundService rounds;
  @Inject private GroupingDefaults defaults;
  @Inject private PlanSearches searches;
  @Inject private Violations violations;
  @Inject private FrameBacking frame;

  private final PlanParametersInput input = new PlanParametersInput();
  private Long id;
  private Long roundId;

  public void load() {
    if (!service.registrable()) {
      NotFoundPage.show();
      return;
    }
    GroupingDefaults.Standard standard = defaults.standard();
    input.fill(standard.bounds(), standard.weights());
    input.fill(
        standard.managersApart(),
        standard.allDayApart(),
        standard.generationApart(),
        standard.secondsAllowed());
    LotPlan model = id == null ? null : NotFoundPage.orElseNotFound(() -> service.recordToEdit(id));
    if (model != null) {
      roundId = model.roundId();
      input.fill(model.parameters().typedBounds(), model.parameters().typedWeights());
    } else {
      roundId =
          rounds
              .of(frame.getFiscalYear())
              .or(() -> getRounds().stream().findFirst())
              .map(ProcurementRound::id)
              .orElse(null);
    }
  }

  public void start() {
    try {
      searches.start(roundId, input.parameters());
    } catch (RuleViolation refused) {
      violations.show(refused);
    }
  }

  public void cancel() {
    own().ifPresent(PlanSearch::cancel);
  }

  /** Rounds of all years, since a plan is made again whatever year is shown. */
  public List<ProcurementRound> getRounds() {
    return rounds.page(PageQuery.all(RecordFilter.ALL));
  }

  private Optional<PlanSearch> own() {
    return searches.own();
  }

  private boolean is(PlanSearch.State state) {
    return own().filter(each -> each.state() == state).isPresent();
  }

  public boolean isRunning() {
    return is(PlanSearch.State.RUNNING);
  }

  public boolean isDone() {
    return is(PlanSearch.State.DONE);
  }

  public boolean isCancelled() {
    return is(PlanSearch.State.CANCELLED);
  }

  public boolean isFailed() {
    return is(PlanSearch.State.FAILED);
  }

  /** Why the search was refused; empty when it was not. */
  public List<String> getRefusals() {
    return own()
        .map(PlanSearch::refusal)
        .map(first -> Stream.concat(Stream.of(first), first.others().stream()))
        .orElse(Stream.empty())
        .map(violations::text)
        .toList();
  }

  public Long getPlanId() {
    return own().map(PlanSearch::planId).orElse(null);
  }

  public int getPoints() {
    return own().map(PlanSearch::points).orElse(0);
  }

  /** How much of the work is done [%]. */
  public int getPercent() {
    return own().map(PlanSearch::done).orElse(0) / 10;
  }

  public PlanParametersInput getInput() {
    return input;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Long getRoundId() {
    return roundId;
  }

  public void setRoundId(Long roundId) {
    this.roundId = roundId;
  }
}
