package jp.tokyo23.zerocarbon.renewable.web.emission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** How emissions are printed: rounded here, once, half away from zero; a missing one is a dash. */
@Named("co2")
@ApplicationScoped
public class EmissionTextBacking {

  private static final String MISSING = "—";

  /** Three decimals [t-CO2]. */
  public String tonnes(BigDecimal amount) {
    return amount == null ? MISSING : format("#,##0.000", amount);
  }

  /** The same for a result that may be missing; named apart, since EL cannot choose for a null. */
  public String known(Optional<BigDecimal> amount) {
    return tonnes(amount.orElse(null));
  }

  /** Electricity as it is known, at most three decimals [kWh]. */
  public String energy(BigDecimal amount) {
    return amount == null ? MISSING : format("#,##0.###", amount);
  }

  /** Six decimals [t-CO2/kWh]. */
  public String factor(BigDecimal factor) {
    return factor == null ? MISSING : format("0.000000", factor);
  }

  private static String format(String pattern, BigDecimal amount) {
    DecimalFormat format =
        new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(amount);
  }
}
