package jp.tokyo23.zerocarbon.shared.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.activity.Activity;
import jp.tokyo23.zerocarbon.shared.activity.ActivityKind;
import jp.tokyo23.zerocarbon.shared.activity.ActivityRepository;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.response.WardResponse;
import jp.tokyo23.zerocarbon.shared.response.WardResponseRepository;
import jp.tokyo23.zerocarbon.shared.statement.Statement;
import jp.tokyo23.zerocarbon.shared.statement.StatementKind;
import jp.tokyo23.zerocarbon.shared.statement.StatementRepository;

/** The records of the shared kernel that belong to one measure, as its progress needs them. */
@ApplicationScoped
public class MeasureRecords {

  private ActivityRepository activities;
  private StatementRepository statements;
  private WardResponseRepository responses;

  protected MeasureRecords() {} // for the CDI proxy

  @Inject
  public MeasureRecords(
      ActivityRepository activities,
      StatementRepository statements,
      WardResponseRepository responses) {
    this.activities = activities;
    this.statements = statements;
    this.responses = responses;
  }

  /** Activities of these kinds, or of all kinds where none is named, by date. */
  public List<Activity> activities(MeasureCode measure, FiscalYear year, ActivityKind... kinds) {
    List<ActivityKind> wanted = Arrays.asList(kinds);
    return activities.all(RecordFilter.of(measure, year)).stream()
        .filter(activity -> wanted.isEmpty() || wanted.contains(activity.kind()))
        .toList();
  }

  /** Statements of one kind that the ward's report prints, in their order. */
  public List<Statement> statements(
      MeasureCode measure, FiscalYear year, StatementKind kind, Ward reporting) {
    return statements.all(new RecordFilter(null, null, year, measure, kind)).stream()
        .filter(statement -> statement.concerns(reporting))
        .toList();
  }

  /** Answers by ward; a ward without an answer is absent. */
  public Map<Ward, WardResponse> responses(MeasureCode measure, FiscalYear year) {
    return responses.all(RecordFilter.of(measure, year)).stream()
        .collect(Collectors.toMap(WardResponse::ward, Function.identity()));
  }
}
