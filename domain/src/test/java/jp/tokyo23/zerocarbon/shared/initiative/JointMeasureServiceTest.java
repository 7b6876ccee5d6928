package jp.tokyo23.zerocarbon.shared.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.testing.FixedActor;
import jp.tokyo23.zerocarbon.shared.testing.InMemoryRecords;
import jp.tokyo23.zerocarbon.shared.testing.NoHistory;
import org.junit.jupiter.api.Test;

class JointMeasureServiceTest {

  private final FixedActor actor = FixedActor.secretariat();
  private final JointMeasureService service =
      new JointMeasureService(new Measures(), actor, NoHistory.aids());

  @Test
  void aMeasureIsRegisteredOnce() {
    service.register(details("forest", "森林"));
    service.register(details("zeb", "建物"));

    RuleViolation refused =
        assertThrows(RuleViolation.class, () -> service.register(details("forest", "森林2")));
    assertEquals("jointMeasure.alreadyThere", refused.getMessage());
    assertEquals("code", refused.field());
  }

  @Test
  void aCorrectionLeavesTheCode() {
    Long id = service.register(details("forest", "森林"));

    service.correct(id, 0, details("zeb", "森林・吸収量"));

    assertEquals(new MeasureCode("forest"), service.record(id).code());
    assertEquals("森林・吸収量", service.record(id).title());
  }

  @Test
  void anOfficerOfAWardRegistersNone() {
    actor.actAs(FixedActor.officerOf(Ward.KATSUSHIKA).user());

    assertFalse(service.registrable());
  }

  private static JointMeasureDetails details(String code, String title) {
    return new JointMeasureDetails(new MeasureCode(code), 1, title, "主な内容");
  }

  private static final class Measures extends InMemoryRecords<JointMeasure>
      implements JointMeasureRepository {}
}
