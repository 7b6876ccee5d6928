package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionPoints;
import jp.tokyo23.zerocarbon.renewable.emission.MenuAssignment;
import jp.tokyo23.zerocarbon.renewable.emission.MenuAssignmentDetails;
import jp.tokyo23.zerocarbon.renewable.emission.MenuAssignmentRepository;
import jp.tokyo23.zerocarbon.renewable.emission.SupplierMenu;
import jp.tokyo23.zerocarbon.shared.FiscalYear;

/**
 * Tells the register of suppliers' menus what a standing contract supplies, and that it does no
 * more, so that nobody types it.
 */
@ApplicationScoped
public class ContractedMenus {

  private MenuAssignmentRepository assignments;
  private EmissionPoints points;

  protected ContractedMenus() {} // for the CDI proxy

  @Inject
  public ContractedMenus(MenuAssignmentRepository assignments, EmissionPoints points) {
    this.assignments = assignments;
    this.points = points;
  }

  /** Makes or fills the record of each supply point from the first year of supply on. */
  public void follow(PowerContract contract) {
    contract.points().stream()
        .map(ContractPoint::supplyPointId)
        .map(points::find)
        .flatMap(Optional::stream)
        .forEach(point -> follow(contract, point));
  }

  private void follow(PowerContract contract, EmissionPoints.Point point) {
    FiscalYear from = contract.terms().startYear();
    assignments
        .of(point.id(), from)
        .ifPresentOrElse(
            each -> each.supplied(contract.lotName(), contract.menu(), contract.renewableRatio()),
            () -> assignments.add(assignment(contract, point, from)));
  }

  /**
   * Ends what the contract brought: from the fiscal year of its cancellation on nobody knows the
   * supplier, until it is entered. A contract that is cancelled before its first day never supplied
   * anything, so what was before stands. What others have entered since stays.
   */
  public void end(PowerContract contract, LocalDate day) {
    FiscalYear start = contract.terms().startYear();
    FiscalYear ended = FiscalYear.of(day);
    boolean begun = !day.isBefore(contract.terms().term().firstDay());
    FiscalYear year = ended.compareTo(start) < 0 ? start : ended;
    assignments.standing(year).stream()
        .filter(each -> contract.point(each.supplyPointId()).isPresent())
        .filter(each -> each.suppliedBy(contract.lotName(), contract.menu()))
        .forEach(each -> end(each, year, begun));
  }

  private void end(MenuAssignment standing, FiscalYear year, boolean begun) {
    if (!begun) {
      standing.supplied(null, standing.previous(), null);
    } else if (standing.fromYear().equals(year)) {
      standing.supplied(null, SupplierMenu.UNKNOWN, null);
    } else {
      points
          .find(standing.supplyPointId())
          .ifPresent(point -> assignments.add(new MenuAssignment(point, unknown(standing, year))));
    }
  }

  private static MenuAssignmentDetails unknown(MenuAssignment before, FiscalYear from) {
    return new MenuAssignmentDetails(
        before.supplyPointId(),
        from,
        null,
        before.current(),
        SupplierMenu.UNKNOWN,
        null,
        before.baseYear(),
        before.baseEnergy(),
        null,
        before.placeholder());
  }

  private MenuAssignment assignment(
      PowerContract contract, EmissionPoints.Point point, FiscalYear from) {
    return new MenuAssignment(
        point,
        new MenuAssignmentDetails(
            point.id(),
            from,
            contract.lotName(),
            before(point, from),
            contract.menu(),
            contract.renewableRatio(),
            null,
            null,
            null,
            contract.placeholder()));
  }

  /** What the supply point had until then; unknown where nobody has entered it. */
  private SupplierMenu before(EmissionPoints.Point point, FiscalYear from) {
    return assignments.standing(from.previous()).stream()
        .filter(each -> each.supplyPointId().equals(point.id()))
        .map(MenuAssignment::current)
        .findFirst()
        .orElse(SupplierMenu.UNKNOWN);
  }
}
