package jp.tokyo23.zerocarbon.renewable.grouping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.renewable.facility.Facility;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityType;
import jp.tokyo23.zerocarbon.renewable.facility.ManagementForm;
import jp.tokyo23.zerocarbon.renewable.facility.MonthlyFigures;
import jp.tokyo23.zerocarbon.renewable.facility.OperationPattern;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.grouping.GroupingInput.Gap;
import jp.tokyo23.zerocarbon.renewable.grouping.model.HardClass;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LoadFigures;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LoadProfile;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LotPoint;
import jp.tokyo23.zerocarbon.renewable.round.ConditionTexts;
import jp.tokyo23.zerocarbon.renewable.round.ContractConditions;
import jp.tokyo23.zerocarbon.renewable.round.LotLimits;
import jp.tokyo23.zerocarbon.renewable.round.SupplyWish;
import jp.tokyo23.zerocarbon.shared.Labels;

/** Sees a supply point with its conditions as grouping does. */
final class LotPoints {

  private static final List<Month> SUMMER = List.of(Month.JULY, Month.AUGUST, Month.SEPTEMBER);
  private static final int WHOLE = 1_000;

  private final PlanParameters.Scope scope;

  LotPoints(PlanParameters.Scope scope) {
    this.scope = scope;
  }

  /** What the point lacks for being grouped; null when nothing. */
  static Gap gap(SupplyPoint point) {
    if (!point.plannedEnergy().complete() || point.annualEnergy().signum() == 0) {
      return Gap.PLANNED_ENERGY;
    }
    BigDecimal demand = point.contractDemand();
    return demand == null || demand.signum() == 0 ? Gap.CONTRACT_DEMAND : null;
  }

  /**
   * @param measured the load as it was measured; without it a typical one stands in
   */
  LotPoint of(SupplyPoint point, ContractConditions conditions, Optional<LoadProfile> measured) {
    Facility facility = point.facility();
    MonthlyFigures planned = point.plannedEnergy();
    BigDecimal energy = point.annualEnergy();
    BigDecimal summer =
        SUMMER.stream()
            .map(month -> planned.in(month).orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    LoadProfile profile =
        measured.orElseGet(() -> TypicalProfiles.of(facility.facilityType(), planned));
    Integer factor = point.demand().powerFactor();
    LocalDate end = point.currentContract().currentContractEnd();
    return new LotPoint(
        point.id(),
        point.ward(),
        new HardClass(criteria(point, conditions)),
        facility.facilityType().name(),
        energy.setScale(0, RoundingMode.HALF_UP).longValueExact(),
        point.contractDemand().movePointRight(3).longValue(),
        profile,
        thousandths(LoadFigures.loadFactor(energy, point.contractDemand())),
        thousandths(LoadFigures.summerRatio(summer, energy)),
        factor == null ? WHOLE : factor * 10,
        end == null ? null : Math.toIntExact(end.toEpochDay()),
        measured.isEmpty(),
        facility.facilityType() == FacilityType.SCHOOL
            && Boolean.TRUE.equals(conditions.limits().schoolsTogether()));
  }

  private static int thousandths(BigDecimal ratio) {
    return ratio.movePointRight(3).intValue();
  }

  /** What the points of a lot have in common (handbook 9.1). */
  List<String> criteria(SupplyPoint point, ContractConditions conditions) {
    List<String> criteria = new ArrayList<>();
    criteria.add(Labels.of(point.connection().gridArea()));
    criteria.add(Labels.of(point.voltageClass()));
    ConditionTexts.of(deciding(conditions))
        .forEach((label, value) -> criteria.add(label + " " + value));
    Facility facility = point.facility();
    if (scope.managersApart() && facility.managementForm() == ManagementForm.DESIGNATED_MANAGER) {
      criteria.add(Labels.of(facility.managementForm()));
    }
    if (scope.allDayApart() && facility.operationPattern() == OperationPattern.H24) {
      criteria.add(Labels.of(facility.operationPattern()));
    }
    if (scope.generationApart() && facility.onSiteEquipment().changesLoad()) {
      criteria.add(Labels.field(Facility.class, "onSiteEquipment"));
    }
    return criteria;
  }

  /** The conditions that part lots: not what a ward asks of the lots themselves. */
  private static ContractConditions deciding(ContractConditions all) {
    SupplyWish wish = all.supply();
    return new ContractConditions(
        new SupplyWish(
            wish.startFrom(), wish.startUntil(), wish.termMonths(), wish.multiYearBasis(), null),
        all.quality(),
        all.form(),
        new LotLimits(null, null, null));
  }
}
