package jp.tokyo23.zerocarbon.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.facility.BillingForm;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.round.ApplicationDecisionService;
import jp.tokyo23.zerocarbon.renewable.round.ContractConditions;
import jp.tokyo23.zerocarbon.renewable.round.ContractForm;
import jp.tokyo23.zerocarbon.renewable.round.LotLimits;
import jp.tokyo23.zerocarbon.renewable.round.PowerQuality;
import jp.tokyo23.zerocarbon.renewable.round.PriceTypes;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRound;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundDetails;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundService;
import jp.tokyo23.zerocarbon.renewable.round.RenewableRatio;
import jp.tokyo23.zerocarbon.renewable.round.RoundState;
import jp.tokyo23.zerocarbon.renewable.round.RoundTimes;
import jp.tokyo23.zerocarbon.renewable.round.SupplyWish;
import jp.tokyo23.zerocarbon.renewable.round.WardApplication;
import jp.tokyo23.zerocarbon.renewable.round.WardApplicationDetails;
import jp.tokyo23.zerocarbon.renewable.round.WardApplicationService;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.access.User;

/** A round of a far year, with the supply points of the demonstration. */
@ApplicationScoped
public class TrialRound {

  @Inject private ActingUser actor;
  @Inject private ProcurementRoundService rounds;
  @Inject private WardApplicationService applications;
  @Inject private ApplicationDecisionService decisions;

  void act(Role role, Ward ward) {
    String name = ward == null ? role.name() : ward.officialName();
    actor.actAs(new User("trial-" + name, name, role, ward, "環境課"));
  }

  /** A round open for applications. */
  Long open(int fiscalYear) {
    FiscalYear year = new FiscalYear(fiscalYear);
    act(Role.SECRETARIAT, null);
    Long id =
        rounds.register(
            new ProcurementRoundDetails(
                year,
                "試験の回 " + fiscalYear,
                "リバースオークション方式",
                "契約条件や施設種別",
                ValueState.EXPECTED,
                ValueState.EXPECTED,
                null,
                new RoundTimes(
                    LocalDate.of(fiscalYear, 10, 1),
                    LocalDate.of(fiscalYear, 12, 11),
                    start(fiscalYear)),
                null,
                false));
    ProcurementRound round = rounds.record(id);
    rounds.moveOn(id, round.version(), RoundState.APPLICATIONS_OPEN);
    return id;
  }

  /** A round with accepted applications of these wards, with all their supply points. */
  Long accepted(int fiscalYear, LotLimits limits, Ward... wards) {
    Long round = open(fiscalYear);
    for (Ward ward : wards) {
      Long application = apply(round, fiscalYear, ward, limits);
      decisions.submit(application, version(application));
      decisions.accept(application, version(application));
    }
    return round;
  }

  /** An application with all supply points of the ward, not handed in. */
  Long apply(Long round, int fiscalYear, Ward ward, LotLimits limits) {
    Long id =
        applications.register(
            new WardApplicationDetails(round, ward, conditions(fiscalYear, limits), null, false));
    Set<Long> all =
        applications.candidates(id).stream().map(SupplyPoint::id).collect(Collectors.toSet());
    applications.choose(id, version(id), all);
    return id;
  }

  long version(Long application) {
    return applications.record(application).version();
  }

  WardApplication application(Long id) {
    return applications.record(id);
  }

  private static LocalDate start(int fiscalYear) {
    return LocalDate.of(fiscalYear + 1, 4, 1);
  }

  static ContractConditions conditions(int fiscalYear, LotLimits limits) {
    LocalDate start = start(fiscalYear);
    return new ContractConditions(
        new SupplyWish(start, start.plusDays(29), 12, null, null),
        new PowerQuality(RenewableRatio.R100, true, false, false),
        new ContractForm(PriceTypes.FIXED_ONLY, false, BillingForm.ONE_BILL, true),
        limits);
  }
}
