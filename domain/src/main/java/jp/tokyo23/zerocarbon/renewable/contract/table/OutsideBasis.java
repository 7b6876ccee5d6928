package jp.tokyo23.zerocarbon.renewable.contract.table;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResult;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResultRepository;
import jp.tokyo23.zerocarbon.renewable.grouping.Lot;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlanRepository;
import jp.tokyo23.zerocarbon.renewable.grouping.LotRepository;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationKind;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationRepository;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/** Lots, suppliers and results by the names that tables give them; read once for a table. */
final class OutsideBasis {

  private final OutsideResultRepository results;
  private final LotPlanRepository plans;
  private final LotRepository lots;
  private final List<Organization> suppliers;
  private final Map<FiscalYear, List<Lot>> lotsOfYear = new HashMap<>();
  private final Map<FiscalYear, List<OutsideResult>> resultsOfYear = new HashMap<>();

  OutsideBasis(
      OutsideResultRepository results,
      LotPlanRepository plans,
      LotRepository lots,
      OrganizationRepository organizations) {
    this.results = results;
    this.plans = plans;
    this.lots = lots;
    suppliers =
        organizations.all(new RecordFilter(null, null, null, null, OrganizationKind.SUPPLIER));
  }

  /**
   * Lots of the year's fixed plans that are called so: 令和8年度 グループ3, グループ3 or 3; more than one where
   * the year has several rounds.
   */
  List<Lot> lots(FiscalYear year, String name) {
    return lotsOfYear.computeIfAbsent(year, this::fixed).stream()
        .filter(lot -> names(lot).map(OutsideBasis::folded).anyMatch(folded(name)::equals))
        .toList();
  }

  private List<Lot> fixed(FiscalYear year) {
    return plans.all(RecordFilter.of(year)).stream()
        .filter(plan -> plan.state() == PlanState.FIXED)
        .flatMap(plan -> lots.ofPlan(plan.id()).stream())
        .toList();
  }

  private static Stream<String> names(Lot lot) {
    return Stream.of(
        lot.label(),
        Labels.field(Lot.class, "numbered").formatted(lot.lotNumber()),
        String.valueOf(lot.lotNumber()));
  }

  Optional<OutsideResult> result(FiscalYear year, String lotName) {
    return resultsOfYear.computeIfAbsent(year, each -> results.all(RecordFilter.of(each))).stream()
        .filter(result -> folded(result.lotName()).equals(folded(lotName)))
        .findFirst();
  }

  Optional<Organization> supplier(String name) {
    return suppliers.stream()
        .filter(supplier -> folded(supplier.name()).equals(folded(name)))
        .findFirst();
  }

  /** Whatever its width and blanks. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}
