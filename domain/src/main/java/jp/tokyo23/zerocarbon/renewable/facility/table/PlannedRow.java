package jp.tokyo23.zerocarbon.renewable.facility.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityCheck;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityDetails;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointCheck;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointDetails;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRules;
import jp.tokyo23.zerocarbon.shared.Finding;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.Change.FieldChange;
import jp.tokyo23.zerocarbon.shared.tabular.ColumnTexts;
import jp.tokyo23.zerocarbon.shared.tabular.Merge;
import jp.tokyo23.zerocarbon.shared.tabular.SourceRow;

/**
 * A row laid over what the register has: the facility and the supply point that would result, and
 * what is to be said of them.
 */
final class PlannedRow {

  final FacilityDetails facilityBefore;
  final FacilityDetails facility;
  final SupplyPointDetails pointBefore;
  final SupplyPointDetails point;
  final List<Finding> findings = new ArrayList<>();
  private boolean explained = true;

  /**
   * Reads a row.
   *
   * @param facilityId null where the facility is new
   * @param facilityBefore null where the facility is new
   * @param pointBefore null where the supply point is new
   */
  PlannedRow(
      Ward ward,
      SourceRow row,
      Long facilityId,
      FacilityDetails facilityBefore,
      SupplyPointDetails pointBefore) {
    this.facilityBefore = facilityBefore;
    this.pointBefore = pointBefore;
    Merge<FacilityDetails> facilityMerge = Merge.of(facilityBefore, row);
    Merge<SupplyPointDetails> pointMerge = Merge.of(pointBefore, row);
    facility =
        FacilityColumns.details(
            ward, facilityMerge, facilityBefore != null && facilityBefore.placeholder());
    point =
        SupplyPointColumns.details(
            facilityId, pointMerge, pointBefore != null && pointBefore.placeholder());
    findings.addAll(facilityMerge.findings());
    findings.addAll(pointMerge.findings());
  }

  /** Adds what the rules of the register say, once everything could be read. */
  void check(SupplyPointRules rules) {
    if (findings.stream().noneMatch(Finding::isError)) {
      List<Finding> ofFacility = FacilityCheck.of(facility);
      List<Finding> ofPoint = SupplyPointCheck.of(point, rules);
      findings.addAll(ofFacility);
      findings.addAll(ofPoint);
      explained =
          explains(facility.warningReason(), ofFacility)
              && explains(point.warningReason(), ofPoint);
    }
  }

  private static boolean explains(String reason, List<Finding> findings) {
    return reason != null || findings.stream().noneMatch(Finding::isWarning);
  }

  /** Whether the row gives, or the register has, a reason for every warning. */
  boolean explained() {
    return explained;
  }

  boolean changesFacility() {
    return facilityBefore == null
        || !ColumnTexts.differences(FacilityColumns.ALL, facilityBefore, facility).isEmpty();
  }

  boolean changesPoint() {
    return pointBefore == null
        || !ColumnTexts.differences(SupplyPointColumns.ALL, pointBefore, point).isEmpty()
        || !pointBefore.facilityId().equals(point.facilityId());
  }

  /** What would change in records that are there already. */
  List<FieldChange> differences() {
    return Stream.concat(
            ColumnTexts.differences(FacilityColumns.ALL, facilityBefore, facility).stream(),
            ColumnTexts.differences(SupplyPointColumns.ALL, pointBefore, point).stream())
        .toList();
  }
}
