package jp.tokyo23.zerocarbon.renewable.facility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.tokyo23.zerocarbon.shared.Finding;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import org.junit.jupiter.api.Test;

class FacilityDemonstrationTest {

  private final InMemoryFacilities facilities = new InMemoryFacilities();
  private final InMemorySupplyPoints points = new InMemorySupplyPoints();
  private final FacilityDemonstration demonstration = new FacilityDemonstration(facilities, points);

  @Test
  void examplesAreMarkedAndPassTheChecks() {
    demonstration.load();

    assertEquals(12, facilities.count(RecordFilter.ALL));
    assertEquals(8, points.ofWard(Ward.KATSUSHIKA).size());
    assertEquals(5, points.ofWard(Ward.ITABASHI).size());
    for (SupplyPoint point : points.all(RecordFilter.ALL)) {
      assertTrue(point.placeholder() && point.facility().placeholder(), point.label());
      Finding.require(findings(point), point.warningReason(), "warningReason");
      assertEquals(List.of(), FacilityCheck.of(point.facility().details()));
    }
  }

  @Test
  void theSecondTimeNothingIsAdded() {
    demonstration.load();
    demonstration.load();

    assertEquals(13, points.count(RecordFilter.ALL));
  }

  private static List<Finding> findings(SupplyPoint point) {
    return SupplyPointCheck.of(point.details(), new SupplyPointRules("03"));
  }
}
