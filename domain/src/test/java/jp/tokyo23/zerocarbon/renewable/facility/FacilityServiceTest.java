package jp.tokyo23.zerocarbon.renewable.facility;

import static jp.tokyo23.zerocarbon.renewable.facility.FacilitySamples.NUMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.testing.FixedActor;
import jp.tokyo23.zerocarbon.shared.testing.FixedSettings;
import jp.tokyo23.zerocarbon.shared.testing.NoHistory;
import org.junit.jupiter.api.Test;

class FacilityServiceTest {

  private final InMemoryFacilities facilities = new InMemoryFacilities();
  private final InMemorySupplyPoints points = new InMemorySupplyPoints();
  private final FixedActor actor = FixedActor.officerOf(Ward.KATSUSHIKA);
  private final FacilityService service =
      new FacilityService(facilities, points, actor, NoHistory.aids());

  @Test
  void anOfficerKeepsTheFacilitiesOfTheOwnWard() {
    Long id = service.register(FacilitySamples.school(Ward.KATSUSHIKA, "青戸小学校"));

    service.correct(id, 0, FacilitySamples.school(Ward.KATSUSHIKA, "青戸中学校"));

    assertEquals("青戸中学校", service.record(id).name());
  }

  @Test
  void aFacilityManagerKeepsThoseOfTheOwnWardAndNoOther() {
    Facility foreign = facility(Ward.ITABASHI);
    actor.actAs(FixedActor.of(Role.FACILITY_MANAGER, Ward.KATSUSHIKA).user());

    assertTrue(service.registrable());
    Long own = service.register(FacilitySamples.school(Ward.KATSUSHIKA, "青戸小学校"));
    service.remove(own, 0, "重複登録のため");
    assertFalse(service.editable(foreign));
    assertThrows(
        NotPermitted.class, () -> service.register(FacilitySamples.school(Ward.ITABASHI, "志村小学校")));
    assertThrows(
        NotPermitted.class,
        () -> service.correct(foreign.id(), 0, FacilitySamples.school(Ward.KATSUSHIKA, "志村小学校")));
  }

  @Test
  void aWardHasNoTwoFacilitiesOfOneName() {
    service.register(FacilitySamples.school(Ward.KATSUSHIKA, "中央図書館"));
    Long other = service.register(FacilitySamples.school(Ward.KATSUSHIKA, "立石図書館"));

    refused(
        "facility.nameTaken",
        "name",
        () -> service.register(FacilitySamples.school(Ward.KATSUSHIKA, "中央図書館")));
    refused(
        "facility.nameTaken",
        "name",
        () -> service.correct(other, 0, FacilitySamples.school(Ward.KATSUSHIKA, "中央図書館")));
    service.correct(other, 0, FacilitySamples.school(Ward.KATSUSHIKA, "立石図書館"));
  }

  @Test
  void anAddressElsewhereNeedsAReason() {
    refused("finding.reasonMissing", "warningReason", () -> service.register(inNikko(null)));

    service.register(inNikko("区外の保養施設のため"));
    assertEquals(1, facilities.count(RecordFilter.ALL));
  }

  @Test
  void aDesignatedManagerIsNamedAndOnlyHePaysForHimself() {
    refused("facility.managerMissing", "manager", () -> service.register(managed(null)));
    service.register(managed("公社"));
  }

  @Test
  void aFacilityStaysWhileItHasSupplyPoints() {
    Facility school = facility(Ward.KATSUSHIKA);
    points.add(new SupplyPoint(school, FacilitySamples.point(school.id(), NUMBER)));

    refused("facility.hasSupplyPoints", null, () -> service.remove(school.id(), 0, "閉校のため"));
  }

  @Test
  void aNumberIsRegisteredOnce() {
    Facility school = facility(Ward.KATSUSHIKA);
    SupplyPointService supply = supplyPoints(List.of());
    supply.register(FacilitySamples.point(school.id(), NUMBER));

    refused(
        "supplyPoint.numberTaken",
        "number",
        () -> supply.register(FacilitySamples.point(school.id(), NUMBER)));
  }

  @Test
  void aSupplyPointBelongsToTheWardOfItsFacility() {
    Facility foreign = facility(Ward.ITABASHI);
    SupplyPointService supply = supplyPoints(List.of());

    assertThrows(
        NotPermitted.class, () -> supply.register(FacilitySamples.point(foreign.id(), NUMBER)));
    assertEquals(0, points.count(RecordFilter.ALL));
  }

  @Test
  void aSupplyPointInUseStays() {
    Facility school = facility(Ward.KATSUSHIKA);
    SupplyPointService supply = supplyPoints(List.of(new Applications()));
    Long used = supply.register(FacilitySamples.point(school.id(), NUMBER));
    Long free = supply.register(FacilitySamples.point(school.id(), "0310000000000000000002"));

    refused("supplyPoint.used", null, () -> supply.remove(used, 0, "廃止のため"));
    supply.remove(free, 0, "廃止のため");
    assertEquals(1, points.count(RecordFilter.ALL));
  }

  @Test
  void totalsLeaveOutWhatIsNotKnown() {
    Facility school = facility(Ward.KATSUSHIKA);
    SupplyPointService supply = supplyPoints(List.of());
    supply.register(FacilitySamples.point(school.id(), NUMBER));

    SupplyPointTotals totals = supply.totals(RecordFilter.ALL);

    assertEquals(new BigDecimal("100"), totals.contractDemand());
    assertEquals(new BigDecimal("225000"), totals.annualEnergy());
    assertEquals(1, totals.withDemand());
  }

  private SupplyPointService supplyPoints(List<SupplyPointUser> users) {
    return new SupplyPointService(
        points,
        facilities,
        new SupplyPointUses(users),
        new FixedSettings().with("supplyPoint.areaPrefix", "03"),
        actor,
        NoHistory.aids());
  }

  private Facility facility(Ward ward) {
    Facility facility = new Facility(FacilitySamples.school(ward, "小学校"));
    facilities.add(facility);
    return facility;
  }

  private static FacilityDetails inNikko(String reason) {
    return changed("栃木県日光市霧降1535", ManagementForm.DIRECT, null, reason);
  }

  private static FacilityDetails managed(String manager) {
    return changed("東京都葛飾区奥戸7-17-1", ManagementForm.DESIGNATED_MANAGER, manager, null);
  }

  private static FacilityDetails changed(
      String address, ManagementForm form, String manager, String reason) {
    FacilityDetails sound = FacilitySamples.school(Ward.KATSUSHIKA, "施設");
    return new FacilityDetails(
        sound.ward(),
        null,
        sound.name(),
        sound.facilityType(),
        address,
        form,
        manager,
        BillPayer.WARD,
        sound.operationPattern(),
        sound.onSiteEquipment(),
        sound.procurementRoute(),
        reason,
        null,
        false);
  }

  private static void refused(String rule, String field, Runnable action) {
    RuleViolation refusal = assertThrows(RuleViolation.class, action::run);
    assertEquals(rule, refusal.getMessage());
    assertEquals(field, refusal.field());
  }

  /** Refers to the first supply point alone. */
  private static final class Applications implements SupplyPointUser {

    @Override
    public Set<Long> used(Collection<Long> supplyPointIds) {
      return supplyPointIds.contains(1L) ? Set.of(1L) : Set.of();
    }

    @Override
    public String name() {
      return "参加申込";
    }
  }
}
