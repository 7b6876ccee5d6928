package jp.tokyo23.zerocarbon.shared.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.Ward;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UserTest {

  @ParameterizedTest(name = "{0}: own {1}, foreign {2}, joint {3}")
  @CsvSource({
    "WARD_OFFICER,     true,  false, false",
    "FACILITY_MANAGER, false, false, false",
    "SECRETARIAT,      true,  true,  true",
    "SUPPLIER,         false, false, false",
    "AUDITOR,          false, false, false",
    "ADMINISTRATOR,    false, false, false"
  })
  void aRoleEditsTheseRecordsAlone(Role role, boolean own, boolean foreign, boolean joint) {
    User user = user(role);

    assertEquals(own, user.mayEdit(Optional.of(Ward.KATSUSHIKA)));
    assertEquals(foreign, user.mayEdit(Optional.of(Ward.ITABASHI)));
    assertEquals(joint, user.mayEdit(Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everybodyButTheSupplierReadsRecords(Role role) {
    if (role == Role.SUPPLIER) {
      assertThrows(NotPermitted.class, user(role)::requireReader);
    } else {
      user(role).requireReader();
    }
  }

  @Test
  void aRoleThatIsNotAllowedIsRefused() {
    User auditor = user(Role.AUDITOR);

    auditor.requireRole(Role.ADMINISTRATOR, Role.AUDITOR);
    assertThrows(NotPermitted.class, () -> auditor.requireRole(Role.ADMINISTRATOR));
  }

  @Test
  void aPersonOfAWardIsNamedWithTheWard() {
    assertEquals("葛飾区 環境課 葛飾 花子", user(Role.WARD_OFFICER).signature());
    assertEquals("環境課 葛飾 花子", user(Role.SECRETARIAT).signature());
  }

  private static User user(Role role) {
    Ward ward = role.boundToWard() ? Ward.KATSUSHIKA : null;
    return new User("hanako", "葛飾 花子", role, ward, "環境課");
  }
}
