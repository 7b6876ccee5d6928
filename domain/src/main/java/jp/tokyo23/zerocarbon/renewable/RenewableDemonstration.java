package jp.tokyo23.zerocarbon.renewable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.round.ParticipationState;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRound;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundDetails;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundRepository;
import jp.tokyo23.zerocarbon.renewable.round.RoundAdvance;
import jp.tokyo23.zerocarbon.renewable.round.RoundState;
import jp.tokyo23.zerocarbon.renewable.round.WardParticipation;
import jp.tokyo23.zerocarbon.renewable.round.WardParticipationDetails;
import jp.tokyo23.zerocarbon.renewable.round.WardParticipationRepository;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.activity.ActivityKind;
import jp.tokyo23.zerocarbon.shared.demonstration.DemonstrationData;
import jp.tokyo23.zerocarbon.shared.demonstration.DemonstrationRecords;
import jp.tokyo23.zerocarbon.shared.statement.StatementKind;

/**
 * Facts of 令和6 on the joint procurement: ten wards took part, of which the source names 葛飾区 alone.
 */
@ApplicationScoped
public class RenewableDemonstration implements DemonstrationData {

  private static final FiscalYear R6 = new FiscalYear(2024);
  private static final int WARDS_NOT_NAMED = 9;
  private static final String NOT_NAMED = "元の資料は参加区を「葛飾区を含めた10区」とだけ記しているため、数を合わせるために置いた仮の記録です。";

  @Inject private ProcurementRoundRepository rounds;
  @Inject private WardParticipationRepository participations;
  @Inject private RoundAdvance advance;
  @Inject private DemonstrationRecords shared;

  @Override
  public void load() {
    ProcurementRound round =
        new ProcurementRound(
            new ProcurementRoundDetails(
                R6,
                "令和6年度 再エネ電力の共同調達",
                "リバースオークション方式",
                "各区の契約条件や施設種別",
                ValueState.EXPECTED,
                ValueState.EXPECTED,
                null));
    rounds.add(round);
    advance.reached(round.id(), RoundState.CONTRACTING);
    participations.add(participation(Ward.KATSUSHIKA, null));
    Stream.of(Ward.values())
        .filter(ward -> ward != Ward.KATSUSHIKA)
        .limit(WARDS_NOT_NAMED)
        .forEach(ward -> participations.add(participation(ward, NOT_NAMED)));
    shared.heldJointly(RenewableProgress.CODE, R6, ActivityKind.STUDY_SESSION, "共同調達に関する勉強会");
    shared.heldJointly(RenewableProgress.CODE, R6, ActivityKind.BRIEFING, "共同調達に関する説明会");
    shared.statements(
        RenewableProgress.CODE,
        R6,
        StatementKind.POLICY,
        List.of(
            "再生可能エネルギー電力の利用を進めるため、まずは区が率先して導入することとし、23区が連携して区有施設で使う再エネ電力を購入します。",
            "再エネ電力を各区が個別に調達せず、23区が共同で購入することで、温室効果ガス排出量と電力料金の削減が期待できます。"));
    shared.statements(
        RenewableProgress.CODE,
        R6,
        StatementKind.INTENTION,
        List.of("来年度以降も、導入する区や施設を増やしながら、再エネ電力の利用促進を図っていく予定です。"));
  }

  private static WardParticipation participation(Ward ward, String note) {
    return new WardParticipation(
        new WardParticipationDetails(
            R6,
            ward,
            ParticipationState.CONTRACTING,
            TypedQuantity.blank(ValueState.UNVERIFIED, Unit.FACILITY),
            note,
            note != null));
  }
}
