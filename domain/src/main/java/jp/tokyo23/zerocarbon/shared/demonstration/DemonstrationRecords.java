package jp.tokyo23.zerocarbon.shared.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.activity.Activity;
import jp.tokyo23.zerocarbon.shared.activity.ActivityDetails;
import jp.tokyo23.zerocarbon.shared.activity.ActivityKind;
import jp.tokyo23.zerocarbon.shared.activity.ActivityRepository;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationDetails;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationKind;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationRepository;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.statement.Statement;
import jp.tokyo23.zerocarbon.shared.statement.StatementDetails;
import jp.tokyo23.zerocarbon.shared.statement.StatementKind;
import jp.tokyo23.zerocarbon.shared.statement.StatementRepository;

/** Enters the shared kinds of records for the demonstration data of the measures. */
@ApplicationScoped
public class DemonstrationRecords {

  @Inject private ActivityRepository activities;
  @Inject private StatementRepository statements;
  @Inject private OrganizationRepository organizations;

  /** Registers an organisation unless it is there; several measures name the same ones. */
  public void organization(OrganizationKind kind, String name) {
    RecordFilter sameName = new RecordFilter(name, null, null, null, null);
    boolean known = organizations.all(sameName).stream().anyMatch(each -> each.name().equals(name));
    if (!known) {
      organizations.add(
          new Organization(new OrganizationDetails(kind, name, null, null, null, false)));
    }
  }

  public void activity(ActivityDetails details) {
    activities.add(new Activity(details));
  }

  /** An activity of all wards of which only the fiscal year is known. */
  public void heldJointly(MeasureCode measure, FiscalYear year, ActivityKind kind, String title) {
    activity(
        new ActivityDetails(
            measure,
            year,
            kind,
            title,
            null,
            EventState.HELD,
            null,
            null,
            null,
            null,
            List.of(),
            TypedQuantity.blank(ValueState.UNVERIFIED, Unit.PERSON),
            null,
            null,
            false));
  }

  /** Joint statements in this order. */
  public void statements(
      MeasureCode measure, FiscalYear year, StatementKind kind, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      statements.add(
          new Statement(new StatementDetails(measure, year, kind, null, i + 1, texts.get(i))));
    }
  }
}
