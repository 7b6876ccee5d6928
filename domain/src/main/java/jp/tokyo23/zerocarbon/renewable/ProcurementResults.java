package jp.tokyo23.zerocarbon.renewable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.tokyo23.zerocarbon.renewable.contract.Award;
import jp.tokyo23.zerocarbon.renewable.contract.AwardRepository;
import jp.tokyo23.zerocarbon.renewable.contract.AwardState;
import jp.tokyo23.zerocarbon.renewable.contract.ContractState;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContract;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContractRepository;
import jp.tokyo23.zerocarbon.renewable.grouping.Lot;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlan;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlanRepository;
import jp.tokyo23.zerocarbon.renewable.grouping.LotRepository;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanState;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRound;
import jp.tokyo23.zerocarbon.shared.Decimals;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.claim.Claim;
import jp.tokyo23.zerocarbon.shared.claim.ClaimKind;
import jp.tokyo23.zerocarbon.shared.claim.Claims;
import jp.tokyo23.zerocarbon.shared.claim.Qualifier;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.SentenceTemplates;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;

/**
 * Lots, awards and contracts of a round in the report; each sentence is told only where its records
 * are there.
 */
@ApplicationScoped
public class ProcurementResults {

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(ProcurementResults.class);
  private static final int RATE_DECIMALS = 1;

  private LotPlanRepository plans;
  private LotRepository lots;
  private AwardRepository awards;
  private PowerContractRepository contracts;

  protected ProcurementResults() {} // for the CDI proxy

  @Inject
  public ProcurementResults(
      LotPlanRepository plans,
      LotRepository lots,
      AwardRepository awards,
      PowerContractRepository contracts) {
    this.plans = plans;
    this.lots = lots;
    this.awards = awards;
    this.contracts = contracts;
  }

  List<ReportItem> of(ProcurementRound round) {
    List<ReportItem> items = new ArrayList<>();
    plans.ofRound(round.id()).stream()
        .filter(plan -> plan.state() == PlanState.FIXED)
        .findFirst()
        .ifPresent(plan -> items.add(grouped(plan, lots.ofPlan(plan.id()))));
    RecordFilter ofTheYear = RecordFilter.of(round.fiscalYear());
    List<Award> approved =
        awards.all(ofTheYear).stream()
            .filter(award -> award.state() == AwardState.APPROVED)
            .toList();
    if (!approved.isEmpty()) {
      items.addAll(awarded(approved));
    }
    List<PowerContract> concluded =
        contracts.all(ofTheYear).stream()
            .filter(contract -> contract.state() == ContractState.CONTRACTED)
            .toList();
    if (!concluded.isEmpty()) {
      items.add(bullet("contracted", Map.of("wards", wards(concluded))));
    }
    return items;
  }

  private static ReportItem grouped(LotPlan plan, List<Lot> lots) {
    Claim points =
        Claims.quantity(
            TypedQuantity.actual(String.valueOf(plan.pointCount()), Unit.SUPPLY_POINT),
            List.of(plan));
    return bullet("lots", Map.of("points", points, "lots", Claims.count(lots, Unit.LOT)));
  }

  private static List<ReportItem> awarded(List<Award> approved) {
    List<String> suppliers =
        approved.stream().map(award -> award.supplier().name()).distinct().toList();
    BigDecimal total =
        approved.stream()
            .map(award -> award.amounts().awardAmount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    List<ReportItem> items = new ArrayList<>();
    items.add(
        bullet(
            "awarded",
            Map.of(
                "lots", Claims.count(approved, Unit.LOT),
                "suppliers", Claims.parties(suppliers, approved),
                "amount", figure(Decimals.text(total) + "円", Qualifier.ACTUAL, approved))));
    if (approved.stream().allMatch(award -> award.amounts().startAmount() != null)) {
      items.add(
          bullet("reduced", Map.of("rate", figure(rate(approved), Qualifier.ACTUAL, approved))));
    }
    return items;
  }

  /** 落札による低減: (Σ start − Σ award) / Σ start, both without tax [%]; not a saving (handbook 10). */
  private static String rate(List<Award> approved) {
    BigDecimal start = BigDecimal.ZERO;
    BigDecimal total = BigDecimal.ZERO;
    for (Award award : approved) {
      start = start.add(award.amounts().startAmount());
      total = total.add(award.amounts().evaluationTotal());
    }
    BigDecimal percent =
        start.subtract(total).movePointRight(2).divide(start, RATE_DECIMALS, RoundingMode.HALF_UP);
    return percent.toPlainString() + "%";
  }

  private static Claim wards(List<PowerContract> concluded) {
    long number = concluded.stream().map(PowerContract::ward).distinct().count();
    return Claims.quantity(TypedQuantity.actual(String.valueOf(number), Unit.WARD), concluded);
  }

  static Claim figure(
      String text, Qualifier qualifier, Collection<? extends TrackedRecord> records) {
    return new Claim(ClaimKind.QUANTITY, text, text, Set.of(qualifier), Claims.refs(records));
  }

  private static ReportItem bullet(String key, Map<String, Claim> claims) {
    return new ReportItem.Bullet(WORDS.sentence("renewable." + key, claims));
  }
}
