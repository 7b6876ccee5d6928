package jp.tokyo23.zerocarbon.renewable.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.tokyo23.zerocarbon.renewable.round.AcceptedPoint;
import jp.tokyo23.zerocarbon.renewable.round.AcceptedPoints;
import jp.tokyo23.zerocarbon.renewable.round.ContractConditions;
import jp.tokyo23.zerocarbon.renewable.round.ContractForm;
import jp.tokyo23.zerocarbon.renewable.round.LotLimits;
import jp.tokyo23.zerocarbon.renewable.round.PowerQuality;
import jp.tokyo23.zerocarbon.renewable.round.SupplyWish;
import org.junit.jupiter.api.Test;

class LotConditionsTest {

  private final GroupingFixture fixture = new GroupingFixture();
  private final List<Lot> lots = fixture.service.sheet(fixture.proposed().id()).lots();

  @Test
  void oneSupplyPointPutsTheGateBeforeItsLotAndNoOther() {
    Long member = lots.get(0).members().get(0).supplyPointId();
    LotConditions conditions = conditions(member, true);
    assertTrue(conditions.environmentalGate(lots.get(0).id()));
    assertFalse(conditions.environmentalGate(lots.get(1).id()));
    assertFalse(conditions.environmentalGate(-1L));
  }

  @Test
  void aWardThatDoesNotAnswerAsksForNoGate() {
    Long member = lots.get(0).members().get(0).supplyPointId();
    assertFalse(conditions(member, null).environmentalGate(lots.get(0).id()));
  }

  private LotConditions conditions(Long supplyPoint, Boolean gate) {
    ContractConditions asked =
        new ContractConditions(
            new SupplyWish(null, null, null, null, null),
            new PowerQuality(null, null, null, gate),
            new ContractForm(null, null, null, null),
            new LotLimits(null, null, null));
    return new LotConditions(fixture.lots, fixture.plans, accepted(supplyPoint, asked));
  }

  private AcceptedPoints accepted(Long supplyPoint, ContractConditions asked) {
    return new AcceptedPoints(null, null) {
      @Override
      public List<AcceptedPoint> of(Long roundId) {
        assertEquals(fixture.round.round().id(), roundId);
        return List.of(new AcceptedPoint(supplyPoint, null, asked));
      }
    };
  }
}
