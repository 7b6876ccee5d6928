package jp.tokyo23.zerocarbon.renewable.facility.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import jp.tokyo23.zerocarbon.renewable.facility.Facility;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityCheck;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityDetails;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityService;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointDetails;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointService;
import jp.tokyo23.zerocarbon.shared.Finding;
import jp.tokyo23.zerocarbon.shared.tabular.ColumnTexts;
import jp.tokyo23.zerocarbon.shared.tabular.ImportEntry;
import jp.tokyo23.zerocarbon.shared.tabular.Merge;
import jp.tokyo23.zerocarbon.shared.tabular.RowOutcome;
import jp.tokyo23.zerocarbon.shared.tabular.SourceRow;

/** Saves what a row says through the services of the registers, and takes it back. */
@ApplicationScoped
public class FacilityRegistrar {

  private FacilityService facilities;
  private SupplyPointService points;

  protected FacilityRegistrar() {} // for the CDI proxy

  @Inject
  public FacilityRegistrar(FacilityService facilities, SupplyPointService points) {
    this.facilities = facilities;
    this.points = points;
  }

  /** Saves the facility of a row; empty where the register says the same. */
  Optional<ImportEntry> facility(SourceRow row, PlannedRow planned, String reason) {
    if (!planned.changesFacility()) {
      return Optional.empty();
    }
    FacilityDetails details = explained(planned.facility, reason);
    if (planned.facilityBefore == null) {
      Long id = facilities.register(details);
      return Optional.of(ImportEntry.of(row, RowOutcome.NEW, facilities.record(id), null));
    }
    Facility record = facilities.record(planned.point.facilityId());
    facilities.correct(record.id(), record.version(), details);
    Map<String, String> before = ColumnTexts.of(FacilityColumns.ALL, planned.facilityBefore);
    return Optional.of(ImportEntry.of(row, RowOutcome.CHANGED, record, ColumnTexts.write(before)));
  }

  /** Saves the supply point of a row, whose facility is there by now. */
  Optional<ImportEntry> point(SourceRow row, PlannedRow planned, String reason) {
    if (!planned.changesPoint()) {
      return Optional.empty();
    }
    SupplyPointDetails details = explained(planned.point, reason);
    if (planned.pointBefore == null) {
      Long id = points.register(details);
      return Optional.of(ImportEntry.of(row, RowOutcome.NEW, points.record(id), null));
    }
    SupplyPoint record = points.ofNumber(details.number());
    points.correct(record.id(), record.version(), details);
    return Optional.of(
        ImportEntry.of(row, RowOutcome.CHANGED, record, before(planned.pointBefore)));
  }

  private static String before(SupplyPointDetails point) {
    Map<String, String> texts = ColumnTexts.of(SupplyPointColumns.ALL, point);
    texts.put("facilityId", String.valueOf(point.facilityId()));
    return ColumnTexts.write(texts);
  }

  /** Removes what an entry added, or gives back the values that it changed. */
  void revert(ImportEntry entry, String reason) {
    if (entry.recordType().equals(Facility.class.getSimpleName())) {
      Facility record = entry.unchanged(facilities);
      if (entry.outcome() == RowOutcome.NEW) {
        facilities.remove(record.id(), record.version(), reason);
      } else {
        facilities.correct(
            record.id(), record.version(), explained(earlier(record, entry), reason));
      }
    } else {
      SupplyPoint record = entry.unchanged(points);
      if (entry.outcome() == RowOutcome.NEW) {
        points.remove(record.id(), record.version(), reason);
      } else {
        points.correct(record.id(), record.version(), explained(earlier(record, entry), reason));
      }
    }
  }

  private static FacilityDetails earlier(Facility record, ImportEntry entry) {
    Map<String, String> before = ColumnTexts.read(entry.valuesBefore());
    return FacilityColumns.details(
        record.ward(), Merge.restoring(record.details(), before), record.placeholder());
  }

  private static SupplyPointDetails earlier(SupplyPoint record, ImportEntry entry) {
    Map<String, String> before = ColumnTexts.read(entry.valuesBefore());
    return SupplyPointColumns.details(
        Long.valueOf(before.get("facilityId")),
        Merge.restoring(record.details(), before),
        record.placeholder());
  }

  private static FacilityDetails explained(FacilityDetails details, String reason) {
    boolean warned = FacilityCheck.of(details).stream().anyMatch(Finding::isWarning);
    return warned && details.warningReason() == null ? details.because(reason) : details;
  }

  private SupplyPointDetails explained(SupplyPointDetails details, String reason) {
    boolean warned = points.findings(details).stream().anyMatch(Finding::isWarning);
    return warned && details.warningReason() == null ? details.because(reason) : details;
  }
}
