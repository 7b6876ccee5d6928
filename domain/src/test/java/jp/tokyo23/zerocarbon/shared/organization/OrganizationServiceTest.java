package jp.tokyo23.zerocarbon.shared.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.testing.FixedActor;
import jp.tokyo23.zerocarbon.shared.testing.InMemoryRecords;
import jp.tokyo23.zerocarbon.shared.testing.NoHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class OrganizationServiceTest {

  private final OrganizationService service =
      new OrganizationService(new Organizations(), FixedActor.secretariat(), NoHistory.aids());

  @Test
  void aNameIsRegisteredOnce() {
    service.register(details("環境省", null));

    service.register(details("環境省関東地方環境事務所", null));
    assertTaken(() -> service.register(details("環境省", null)));
  }

  @Test
  void aCorrectionKeepsTheNameOrTakesAFreeOne() {
    service.register(details("さいたま市", null));
    Long id = service.register(details("市川市", null));

    service.correct(id, 0, details("市川市", "122033"));
    assertEquals("122033", service.record(id).code());
    service.correct(id, 0, details("千葉県市川市", null));
    assertTaken(() -> service.correct(id, 0, details("さいたま市", null)));
    assertEquals("千葉県市川市", service.record(id).name());
  }

  private static OrganizationDetails details(String name, String code) {
    return new OrganizationDetails(OrganizationKind.OTHER, name, null, code, null, false);
  }

  private static void assertTaken(Executable attempt) {
    RuleViolation refused = assertThrows(RuleViolation.class, attempt);
    assertEquals("organization.nameTaken", refused.getMessage());
    assertEquals("name", refused.field());
  }

  private static final class Organizations extends InMemoryRecords<Organization>
      implements OrganizationRepository {}
}
