package jp.tokyo23.zerocarbon.renewable.facility.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityCheck;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityDetails;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointCheck;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointDetails;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRules;
import jp.tokyo23.zerocarbon.shared.Finding;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.Change.FieldChange;
import jp.tokyo23.zerocarbon.shared.tabular.Attribute;
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
        || !texts(FacilityColumns.ALL, facilityBefore).equals(texts(FacilityColumns.ALL, facility));
  }

  boolean changesPoint() {
    return pointBefore == null
        || !texts(SupplyPointColumns.ALL, pointBefore).equals(texts(SupplyPointColumns.ALL, point))
        || !pointBefore.facilityId().equals(point.facilityId());
  }

  /** What would change in records that are there already. */
  List<FieldChange> differences() {
    List<FieldChange> changes = new ArrayList<>();
    compare(FacilityColumns.ALL, facilityBefore, facility, changes);
    compare(SupplyPointColumns.ALL, pointBefore, point, changes);
    return List.copyOf(changes);
  }

  private static <D> void compare(
      List<Attribute<D, ?>> columns, D before, D after, List<FieldChange> changes) {
    for (Attribute<D, ?> column : before == null ? List.<Attribute<D, ?>>of() : columns) {
      String old = column.text(before);
      String now = column.text(after);
      if (!old.equals(now)) {
        changes.add(new FieldChange(column.column().label(), old, now));
      }
    }
  }

  /** Texts of all columns by their names. */
  static <D> Map<String, String> texts(List<Attribute<D, ?>> columns, D details) {
    Map<String, String> texts = new LinkedHashMap<>();
    columns.forEach(column -> texts.put(column.column().name(), column.text(details)));
    return texts;
  }
}
