package jp.tokyo23.zerocarbon.renewable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsAmounts;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsKind;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsStatement;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsStatementRepository;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionKind;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionReduction;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionStatement;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionStatementRepository;
import jp.tokyo23.zerocarbon.shared.Decimals;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.claim.Claim;
import jp.tokyo23.zerocarbon.shared.claim.ClaimKind;
import jp.tokyo23.zerocarbon.shared.claim.Claims;
import jp.tokyo23.zerocarbon.shared.claim.Qualifier;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;
import jp.tokyo23.zerocarbon.shared.claim.SentenceTemplates;
import jp.tokyo23.zerocarbon.shared.progress.Viewpoint;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;

/**
 * Savings and reduction of emissions in the report. 見込み and 実績 stand in sentences of their own, and
 * so do the two bases of the reduction; a year of which 実績 is there tells no 見込み any more. What
 * cannot be reckoned is counted and never taken for 0.
 */
@ApplicationScoped
public class ProcurementEffects {

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(ProcurementEffects.class);

  private SavingsStatementRepository savings;
  private EmissionStatementRepository emissions;

  protected ProcurementEffects() {} // for the CDI proxy

  @Inject
  public ProcurementEffects(
      SavingsStatementRepository savings, EmissionStatementRepository emissions) {
    this.savings = savings;
    this.emissions = emissions;
  }

  /** Of the reported year, and of the next one, in which its contracts begin to supply. */
  List<ReportItem> of(Viewpoint viewpoint) {
    List<ReportItem> items = new ArrayList<>();
    for (FiscalYear year : List.of(viewpoint.fiscalYear(), viewpoint.fiscalYear().next())) {
      items.addAll(savings(year, viewpoint.ward()));
      items.addAll(reductions(year));
      madeUp(year).ifPresent(items::add);
    }
    return items;
  }

  private List<ReportItem> savings(FiscalYear year, Ward ward) {
    SavingsKind kind =
        savings.current(year, SavingsKind.ACTUAL).isEmpty()
            ? SavingsKind.EXPECTED
            : SavingsKind.ACTUAL;
    List<SavingsStatement> all = savings.current(year, kind);
    List<SavingsStatement> known = all.stream().filter(each -> each.amounts().isPresent()).toList();
    List<SavingsStatement> own = known.stream().filter(each -> each.ward() == ward).toList();
    List<ReportItem> items = new ArrayList<>();
    if (!known.isEmpty()) {
      items.add(
          bullet(
              year,
              "savings." + kind,
              Map.of("year", year(year, known), "amount", saved(known, kind))));
    }
    if (!own.isEmpty()) {
      Claim named = Claims.words(ClaimKind.PARTIES, ward.officialName(), own.get(0));
      items.add(
          bullet(
              year,
              "savings.own." + kind,
              Map.of("ward", named, "year", year(year, own), "amount", saved(own, kind))));
    }
    List<SavingsStatement> missing = all.stream().filter(each -> !known.contains(each)).toList();
    if (!known.isEmpty() && !missing.isEmpty()) {
      items.add(
          bullet(
              year,
              "savings.missing",
              Map.of("missing", Claims.count(missing, Unit.SUPPLY_POINT))));
    }
    return items;
  }

  /** Says that examples are among the records, where they are. */
  private Optional<ReportItem> madeUp(FiscalYear year) {
    List<TrackedRecord> examples =
        Stream.concat(
                Stream.of(SavingsKind.values())
                    .flatMap(kind -> savings.current(year, kind).stream()),
                emissions.current(year).stream())
            .filter(TrackedRecord::placeholder)
            .map(TrackedRecord.class::cast)
            .toList();
    return examples.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ReportItem.Note(
                new Sentence(
                    "renewable.madeUp." + year,
                    WORDS.sentence("renewable.madeUp", Map.of()).segments(),
                    Claims.refs(examples),
                    false)));
  }

  /** Rounded once, to the yen, at output. */
  private static Claim saved(List<SavingsStatement> statements, SavingsKind kind) {
    BigDecimal sum =
        statements.stream()
            .flatMap(each -> each.amounts().stream())
            .map(SavingsAmounts::saving)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    String text = Decimals.text(sum.setScale(0, RoundingMode.HALF_UP)) + "円";
    return ProcurementResults.figure(text, qualifier(kind == SavingsKind.ACTUAL), statements);
  }

  private List<ReportItem> reductions(FiscalYear year) {
    List<EmissionStatement> standing = emissions.current(year);
    boolean actual = standing.stream().anyMatch(each -> each.kind() == EmissionKind.ACTUAL);
    EmissionKind kind = actual ? EmissionKind.ACTUAL : EmissionKind.EXPECTED;
    List<EmissionStatement> all = standing.stream().filter(each -> each.kind() == kind).toList();
    return Stream.of(
            reduction(year, kind, "emission.", all, EmissionReduction::counterfactual),
            reduction(year, kind, "emission.plan.", all, EmissionReduction::planReduction))
        .filter(Objects::nonNull)
        .toList();
  }

  private static ReportItem reduction(
      FiscalYear year,
      EmissionKind kind,
      String key,
      List<EmissionStatement> all,
      Function<EmissionReduction, Optional<BigDecimal>> basis) {
    List<EmissionStatement> known =
        all.stream().filter(each -> basis.apply(each.reduction()).isPresent()).toList();
    if (known.isEmpty()) {
      return null;
    }
    BigDecimal sum =
        known.stream()
            .map(each -> basis.apply(each.reduction()).orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    String text = Decimals.text(sum, "#,##0.000") + Unit.TONNE_CO2.symbol();
    Claim amount = ProcurementResults.figure(text, qualifier(kind == EmissionKind.ACTUAL), known);
    return bullet(year, key + kind, Map.of("year", year(year, known), "amount", amount));
  }

  private static Qualifier qualifier(boolean actual) {
    return actual ? Qualifier.ACTUAL : Qualifier.EXPECTED;
  }

  private static Claim year(FiscalYear year, List<? extends TrackedRecord> records) {
    return new Claim(
        ClaimKind.DATE, year.wareki(), year.toString(), Set.of(), Claims.refs(records));
  }

  /** The same template may be told of two years; the key tells them apart. */
  private static ReportItem bullet(FiscalYear year, String key, Map<String, Claim> claims) {
    Sentence told = WORDS.sentence("renewable." + key, claims);
    return new ReportItem.Bullet(
        new Sentence(told.key() + "." + year, told.segments(), told.evidence(), false));
  }
}
