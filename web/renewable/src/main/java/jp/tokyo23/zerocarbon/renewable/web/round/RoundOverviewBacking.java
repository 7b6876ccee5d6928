package jp.tokyo23.zerocarbon.renewable.web.round;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.RoundOverviewService;
import jp.tokyo23.zerocarbon.renewable.WardSteps;
import jp.tokyo23.zerocarbon.renewable.round.ApplicationOverviewService;
import jp.tokyo23.zerocarbon.renewable.round.ApplicationStanding;
import jp.tokyo23.zerocarbon.renewable.round.ApplicationState;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRound;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundService;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** All 23 wards in one round, the own ward first, with the number of wards in each state. */
@Named
@ViewScoped
public class RoundOverviewBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ProcurementRoundService rounds;
  @Inject private ApplicationOverviewService overview;
  @Inject private RoundOverviewService progress;
  @Inject private FrameBacking frame;
  @Inject private RecordView view;

  private transient ProcurementRound record;
  private List<ApplicationStanding> standings = List.of();
  private Map<Ward, WardSteps> steps = Map.of();
  private String state;

  public void load() {
    record = view.open(rounds);
    if (record != null) {
      steps = progress.steps(record.id());
      Ward own = frame.getUser().ward();
      standings =
          overview.standings(record.id()).stream()
              .sorted(
                  Comparator.comparing((ApplicationStanding line) -> line.ward() != own)
                      .thenComparing(ApplicationStanding::ward))
              .toList();
    }
  }

  /** Where each ward stands after its application. */
  public Map<Ward, WardSteps> getSteps() {
    return steps;
  }

  public ProcurementRound getRecord() {
    return record;
  }

  /** The wards in the chosen state, or all. */
  public List<ApplicationStanding> getStandings() {
    return standings.stream().filter(line -> state == null || state.equals(name(line))).toList();
  }

  /** How many wards are in each state of the application, and how many have written none. */
  public List<StateCount> getCounts() {
    List<StateCount> counts = new ArrayList<>();
    for (ApplicationState each : ApplicationState.values()) {
      counts.add(new StateCount(each, each.name(), count(each.name())));
    }
    counts.add(new StateCount(null, NONE, count(NONE)));
    return counts;
  }

  /** Whether the acting user may write an application for the ward now. */
  public boolean mayApply(ApplicationStanding line) {
    Ward own = frame.getUser().ward();
    return line.applicationId() == null
        && record.takesApplications()
        && frame.getUser().role().editsRecords()
        && (own == null || own == line.ward());
  }

  public RecordView getView() {
    return view;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  private static final String NONE = "NONE";

  private long count(String name) {
    return standings.stream().filter(line -> name.equals(name(line))).count();
  }

  private static String name(ApplicationStanding line) {
    return line.state() == null ? NONE : line.state().name();
  }

  /** Number of wards in a state; the state is null for those without an application. */
  public record StateCount(ApplicationState state, String name, long wards)
      implements Serializable {}
}
