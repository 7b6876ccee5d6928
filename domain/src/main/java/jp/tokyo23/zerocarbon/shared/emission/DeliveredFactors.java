package jp.tokyo23.zerocarbon.shared.emission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.startup.DeliveredData;

/**
 * The ministries' list of FY2024 results in the revision of 2026-06-04, as {@code
 * electricity-2024.csv} and {@code electricity-2024.properties} deliver it. Taken in while the
 * register has no edition for that year.
 */
@ApplicationScoped
public class DeliveredFactors implements DeliveredData {

  private static final FiscalYear RESULTS = new FiscalYear(2024);

  private FactorEditionRepository editions;
  private EmissionFactorRepository factors;

  protected DeliveredFactors() {} // for the CDI proxy

  @Inject
  public DeliveredFactors(FactorEditionRepository editions, EmissionFactorRepository factors) {
    this.editions = editions;
    this.factors = factors;
  }

  @Override
  public void takeIn() {
    if (!editions.servingYear(RESULTS.next()).isEmpty()) {
      return;
    }
    FactorEditionDetails details = delivered();
    FactorEdition edition = new FactorEdition(details);
    editions.add(edition);
    factors.addAll(factors(edition, details.lines()));
  }

  /** The delivered edition. */
  public static FactorEditionDetails delivered() {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            DeliveredFactors.class.getPackageName() + ".electricity-2024",
            Locale.JAPANESE,
            DeliveredFactors.class.getClassLoader());
    return new FactorEditionDetails(
        EnergyKind.ELECTRICITY,
        texts.getString("title"),
        RESULTS,
        RESULTS.next(),
        LocalDate.parse(texts.getString("publishedOn")),
        LocalDate.parse(texts.getString("updatedOn")),
        true,
        texts.getString("source"),
        texts.getString("notice"),
        texts.getString("doubts"),
        ConfirmationMark.TO_BE_CONFIRMED,
        FactorListFile.read(text("electricity-2024.csv")));
  }

  static List<EmissionFactor> factors(FactorEdition edition, List<FactorLine> lines) {
    List<EmissionFactor> made = new ArrayList<>();
    for (FactorLine line : lines) {
      made.add(new EmissionFactor(edition, made.size() + 1, line));
    }
    return made;
  }

  private static String text(String file) {
    try (InputStream stream = DeliveredFactors.class.getResourceAsStream(file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
