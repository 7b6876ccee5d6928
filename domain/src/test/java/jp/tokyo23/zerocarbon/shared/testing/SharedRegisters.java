package jp.tokyo23.zerocarbon.shared.testing;

import jp.tokyo23.zerocarbon.shared.activity.Activity;
import jp.tokyo23.zerocarbon.shared.activity.ActivityRepository;
import jp.tokyo23.zerocarbon.shared.initiative.Declaration;
import jp.tokyo23.zerocarbon.shared.initiative.DeclarationRepository;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationRepository;
import jp.tokyo23.zerocarbon.shared.progress.MeasureRecords;
import jp.tokyo23.zerocarbon.shared.response.WardResponse;
import jp.tokyo23.zerocarbon.shared.response.WardResponseRepository;
import jp.tokyo23.zerocarbon.shared.statement.Statement;
import jp.tokyo23.zerocarbon.shared.statement.StatementRepository;

/** The registers of the shared kernel that a measure's progress and report read, in memory. */
public final class SharedRegisters {

  public final Activities activities = new Activities();
  public final Statements statements = new Statements();
  public final Responses responses = new Responses();
  public final Organizations organizations = new Organizations();
  public final Declarations declarations = new Declarations();

  public MeasureRecords records() {
    return new MeasureRecords(activities, statements, responses);
  }

  /** Register of activities. */
  public static final class Activities extends InMemoryRecords<Activity>
      implements ActivityRepository {}

  /** Register of statements. */
  public static final class Statements extends InMemoryRecords<Statement>
      implements StatementRepository {}

  /** Register of answers. */
  public static final class Responses extends InMemoryRecords<WardResponse>
      implements WardResponseRepository {}

  /** Register of organisations. */
  public static final class Organizations extends InMemoryRecords<Organization>
      implements OrganizationRepository {}

  /** Register of declarations. */
  public static final class Declarations extends InMemoryRecords<Declaration>
      implements DeclarationRepository {}
}
