package jp.tokyo23.zerocarbon.renewable.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.facility.BillingForm;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityDemonstration;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.demonstration.DemonstrationData;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/**
 * A round of 令和8 to try the joint procurement on, with the applications of two wards for the
 * example facilities. All of it is made up and says so.
 */
@ApplicationScoped
public class RoundDemonstration implements DemonstrationData {

  private static final FiscalYear R8 = new FiscalYear(2026);
  private static final String MADE_UP = "試用のために登録した仮の記録です。実際の共同調達や各区の条件ではありません。";
  private static final LocalDate START = LocalDate.of(2027, 4, 1);

  @Inject private FacilityDemonstration facilities;
  @Inject private ProcurementRoundRepository rounds;
  @Inject private WardApplicationRepository applications;
  @Inject private PointSelection selection;
  @Inject private Participations participations;
  @Inject private ActingUser actor;

  /** Does nothing the second time: other parts whose examples refer to the round call it first. */
  @Override
  public void load() {
    if (rounds.all(RecordFilter.of(R8)).isEmpty()) {
      facilities.load();
      ProcurementRound round = round();
      accept(apply(round, Ward.KATSUSHIKA));
      apply(round, Ward.ITABASHI);
    }
  }

  private ProcurementRound round() {
    ProcurementRound round =
        new ProcurementRound(
            new ProcurementRoundDetails(
                R8,
                "令和8年度 再エネ電力の共同調達（試行）",
                "リバースオークション方式",
                "各区の契約条件や施設種別",
                ValueState.EXPECTED,
                ValueState.EXPECTED,
                MADE_UP,
                new RoundTimes(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 11), START),
                null,
                true));
    rounds.add(round);
    round.moveOn(RoundState.APPLICATIONS_OPEN);
    return round;
  }

  private WardApplication apply(ProcurementRound round, Ward ward) {
    WardApplication application =
        new WardApplication(
            round, new WardApplicationDetails(round.id(), ward, conditions(), MADE_UP, true));
    applications.add(application);
    Set<Long> all =
        selection.candidates(application).stream().map(SupplyPoint::id).collect(Collectors.toSet());
    selection.choose(application, all);
    application.submit(actor.user().signature(), Instant.now());
    participations.applies(application, selection.facilities(application));
    return application;
  }

  private static void accept(WardApplication application) {
    application.accept();
  }

  private static ContractConditions conditions() {
    return new ContractConditions(
        new SupplyWish(START, LocalDate.of(2027, 4, 30), 12, null, null),
        new PowerQuality(RenewableRatio.R100, true, false, false),
        new ContractForm(PriceTypes.FIXED_ONLY, false, BillingForm.ONE_BILL, true),
        new LotLimits(false, null, null));
  }
}
