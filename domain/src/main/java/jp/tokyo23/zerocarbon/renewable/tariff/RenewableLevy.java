package jp.tokyo23.zerocarbon.renewable.tariff;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Unit of the renewable levy (再エネ賦課金) [yen/kWh, tax included]: one for the billing months from May
 * to the next April, as 経済産業省 announces it each March. A month that is not announced has none, and
 * nothing is guessed.
 */
@FunctionalInterface
public interface RenewableLevy {

  RenewableLevy UNKNOWN = month -> Optional.empty();

  Optional<UnitPrice> unitOf(YearMonth billingMonth);
}
