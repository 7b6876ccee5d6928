package jp.tokyo23.zerocarbon.renewable.web.emission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.Decimals;

/** How emissions are printed: rounded here, once, half away from zero; a missing one is a dash. */
@Named("co2")
@ApplicationScoped
public class EmissionTextBacking {

  private static final String MISSING = "—";

  /** Three decimals [t-CO2]. */
  public String tonnes(BigDecimal amount) {
    return amount == null ? MISSING : Decimals.text(amount, "#,##0.000");
  }

  /** The same for a result that may be missing; named apart, since EL cannot choose for a null. */
  public String known(Optional<BigDecimal> amount) {
    return tonnes(amount.orElse(null));
  }

  /** Electricity as it is known, at most three decimals [kWh]. */
  public String energy(BigDecimal amount) {
    return amount == null ? MISSING : Decimals.text(amount, "#,##0.###");
  }

  /** Six decimals [t-CO2/kWh]. */
  public String factor(BigDecimal factor) {
    return factor == null ? MISSING : Decimals.text(factor, "0.000000");
  }
}
