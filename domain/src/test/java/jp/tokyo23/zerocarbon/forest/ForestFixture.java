package jp.tokyo23.zerocarbon.forest;

import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.demonstration.DemonstrationRecords;
import jp.tokyo23.zerocarbon.shared.testing.InMemoryRecords;
import jp.tokyo23.zerocarbon.shared.testing.SharedRegisters;

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
  final SharedRegisters shared = new SharedRegisters();
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
          shared.activities,
          shared.statements,
          shared.organizations);

  ForestFixture() {
    ForestRecords records = wired(new ForestRecords(), registers);
    WorksAnnex worksAnnex =
        new WorksAnnex(
            new WorksBlock(records),
            new ToursBlock(records, shared.records()),
            new CampaignsBlock(records));
    progress =
        new ForestProgress(
            records,
            shared.records(),
            new ForestReport(records, shared.records(), new CouncilAnnex(records), worksAnnex));
  }

  static ForestFixture withFactsOfR6() {
    ForestFixture fixture = new ForestFixture();
    wired(new ForestDemonstration(), fixture.registers).load();
    DemonstrationRecords entering = wired(new DemonstrationRecords(), fixture.registers);
    wired(new TourDemonstration(), List.of(entering, fixture.comments)).load();
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
}
