package jp.tokyo23.zerocarbon.forest;

import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.activity.Activity;
import jp.tokyo23.zerocarbon.shared.activity.ActivityRepository;
import jp.tokyo23.zerocarbon.shared.demonstration.DemonstrationRecords;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationRepository;
import jp.tokyo23.zerocarbon.shared.progress.MeasureRecords;
import jp.tokyo23.zerocarbon.shared.response.WardResponse;
import jp.tokyo23.zerocarbon.shared.response.WardResponseRepository;
import jp.tokyo23.zerocarbon.shared.statement.Statement;
import jp.tokyo23.zerocarbon.shared.statement.StatementRepository;
import jp.tokyo23.zerocarbon.shared.testing.InMemoryRecords;

/** The forest measure over registers in memory, empty or with the facts of 令和6. */
final class ForestFixture {

  static final FiscalYear R6 = new FiscalYear(2024);
  static final FiscalYear R7 = new FiscalYear(2025);

  final Councils councils = new Councils();
  final Members members = new Members();
  final Sites sites = new Sites();
  final Works works = new Works();
  final Absorptions absorptions = new Absorptions();
  final Campaigns campaigns = new Campaigns();
  final Comments comments = new Comments();
  final Figures figures = new Figures();
  final Activities activities = new Activities();
  final Statements statements = new Statements();
  final Responses responses = new Responses();
  final ForestProgress progress;

  private final List<Object> registers =
      List.of(
          councils,
          members,
          sites,
          works,
          absorptions,
          campaigns,
          comments,
          figures,
          activities,
          statements,
          new Organizations());

  ForestFixture() {
    ForestRecords records = wired(new ForestRecords(), registers);
    MeasureRecords shared = new MeasureRecords(activities, statements, responses);
    WorksAnnex worksAnnex =
        new WorksAnnex(
            new WorksBlock(records), new ToursBlock(records, shared), new CampaignsBlock(records));
    progress =
        new ForestProgress(
            records,
            shared,
            new ForestReport(records, shared, new CouncilAnnex(records), worksAnnex));
  }

  static ForestFixture withFactsOfR6() {
    ForestFixture fixture = new ForestFixture();
    wired(new ForestDemonstration(), fixture.registers).load();
    DemonstrationRecords shared = wired(new DemonstrationRecords(), fixture.registers);
    wired(new TourDemonstration(), List.of(shared, fixture.comments)).load();
    return fixture;
  }

  /** Fills the injected fields as the container does. */
  private static <T> T wired(T target, List<?> pool) {
    Arrays.stream(target.getClass().getDeclaredFields())
        .filter(field -> field.isAnnotationPresent(Inject.class))
        .forEach(field -> fill(target, field, pool));
    return target;
  }

  private static void fill(Object target, Field field, List<?> pool) {
    try {
      field.setAccessible(true);
      field.set(
          target, pool.stream().filter(field.getType()::isInstance).findFirst().orElseThrow());
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static final class Councils extends InMemoryRecords<ForestCouncil>
      implements ForestCouncilRepository {}

  static final class Members extends InMemoryRecords<CouncilMember>
      implements CouncilMemberRepository {}

  static final class Sites extends InMemoryRecords<ForestSite> implements ForestSiteRepository {}

  static final class Works extends InMemoryRecords<ForestWork> implements ForestWorkRepository {}

  static final class Absorptions extends InMemoryRecords<AbsorptionEstimate>
      implements AbsorptionEstimateRepository {}

  static final class Campaigns extends InMemoryRecords<TimberCampaign>
      implements TimberCampaignRepository {}

  static final class Comments extends InMemoryRecords<TourComment>
      implements TourCommentRepository {}

  static final class Figures extends InMemoryRecords<QuotedFigure>
      implements QuotedFigureRepository {}

  private static final class Activities extends InMemoryRecords<Activity>
      implements ActivityRepository {}

  private static final class Statements extends InMemoryRecords<Statement>
      implements StatementRepository {}

  static final class Responses extends InMemoryRecords<WardResponse>
      implements WardResponseRepository {}

  private static final class Organizations extends InMemoryRecords<Organization>
      implements OrganizationRepository {}
}
