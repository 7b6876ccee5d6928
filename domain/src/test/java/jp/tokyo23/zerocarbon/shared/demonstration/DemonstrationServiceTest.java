package jp.tokyo23.zerocarbon.shared.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.testing.FixedActor;
import jp.tokyo23.zerocarbon.shared.testing.InMemoryAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DemonstrationServiceTest {

  private static final String SWITCH = "zerocarbon.demonstration";

  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final List<String> loaded = new ArrayList<>();
  private final DemonstrationService service =
      new DemonstrationService(
          accounts,
          FixedActor.of(Role.ADMINISTRATOR, null),
          oneMeasure(() -> loaded.add("records")));

  @AfterEach
  void switchOff() {
    System.clearProperty(SWITCH);
  }

  @Test
  void withoutTheSwitchThereIsNoAccountAndNoRecord() {
    service.loadOnce();

    assertEquals(0, accounts.count(RecordFilter.ALL));
    assertEquals(List.of(), loaded);
  }

  @Test
  void withTheSwitchAnEmptyDatabaseIsFilledOnce() {
    System.setProperty(SWITCH, "true");

    service.loadOnce();
    service.loadOnce();

    assertTrue(accounts.withLogin("katsushika").isPresent());
    assertEquals(List.of("records"), loaded);
  }

  /** All that the service asks of the container's list. */
  @SuppressWarnings("unchecked")
  private static Instance<DemonstrationData> oneMeasure(DemonstrationData measure) {
    return (Instance<DemonstrationData>)
        Proxy.newProxyInstance(
            DemonstrationServiceTest.class.getClassLoader(),
            new Class<?>[] {Instance.class},
            (proxy, method, arguments) -> {
              assertEquals("forEach", method.getName());
              ((Consumer<DemonstrationData>) arguments[0]).accept(measure);
              return null;
            });
  }
}
