package jp.tokyo23.zerocarbon.sme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.activity.ActivityDetails;
import jp.tokyo23.zerocarbon.shared.activity.ActivityKind;
import jp.tokyo23.zerocarbon.shared.demonstration.DemonstrationData;
import jp.tokyo23.zerocarbon.shared.demonstration.DemonstrationRecords;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationKind;
import jp.tokyo23.zerocarbon.shared.statement.StatementKind;

/** Facts of 令和6 on the support of enterprises: the agreement with three banks and two seminars. */
@ApplicationScoped
public class SmeDemonstration implements DemonstrationData {

  private static final FiscalYear R6 = new FiscalYear(2024);
  private static final List<String> BANKS = List.of("株式会社三井住友銀行", "株式会社みずほ銀行", "株式会社三菱UFJ銀行");

  @Inject private AgreementRepository agreements;
  @Inject private DemonstrationRecords shared;

  @Override
  public void load() {
    BANKS.forEach(bank -> shared.organization(OrganizationKind.BANK, bank));
    shared.organization(OrganizationKind.WARD_ASSOCIATION, "特別区長会");
    agreements.add(
        new Agreement(
            new AgreementDetails(
                "中小企業の脱炭素化に関する連携協定",
                "特別区長会",
                BANKS,
                LocalDate.of(2023, 10, 16),
                "中小企業の脱炭素化の推進",
                true,
                null)));
    shared.activity(
        seminar(
            Ward.KATSUSHIKA, LocalDate.of(2025, 2, 7), EventState.HELD, "他区や金融機関など", "区内外の企業経営者"));
    shared.activity(
        seminar(Ward.ITABASHI, LocalDate.of(2025, 3, 24), EventState.PLANNED, null, null));
    shared.statements(
        SmeProgress.CODE,
        R6,
        StatementKind.POLICY,
        List.of("中小企業の脱炭素化を後押しするため、特別区と金融機関等が連携した一体的な支援のあり方を検討します。"));
    shared.statements(
        SmeProgress.CODE,
        R6,
        StatementKind.FINDING,
        List.of(
            "金融機関と連携して課題の分析と検討を行い、中小企業が温室効果ガスの排出量を把握・測定する「見える化」への支援を、より一層進める必要があることを23区で共有しました。"));
    shared.statements(
        SmeProgress.CODE,
        R6,
        StatementKind.INTENTION,
        List.of("今後も、メガバンクや地域金融機関との連携を強め、中小企業への支援を充実させていきます。"));
  }

  private static ActivityDetails seminar(
      Ward ward, LocalDate day, EventState state, String organizer, String audience) {
    return new ActivityDetails(
        SmeProgress.CODE,
        R6,
        ActivityKind.SEMINAR,
        "脱炭素経営セミナー",
        PartialDate.of(day),
        state,
        ward,
        organizer,
        null,
        audience,
        List.of(),
        TypedQuantity.blank(ValueState.UNVERIFIED, Unit.PERSON),
        "脱炭素経営セミナー（ちらし）",
        null,
        false);
  }
}
