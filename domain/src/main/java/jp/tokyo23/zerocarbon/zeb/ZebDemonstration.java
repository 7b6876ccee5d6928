package jp.tokyo23.zerocarbon.zeb;

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

/** Facts of 令和6 on ZEB: joint tour, training and seminar, and the visit to 葛飾区清掃事務所. */
@ApplicationScoped
public class ZebDemonstration implements DemonstrationData {

  private static final FiscalYear R6 = new FiscalYear(2024);

  @Inject private DemonstrationRecords shared;

  @Override
  public void load() {
    shared.organization(OrganizationKind.MINISTRY, "環境省");
    shared.organization(OrganizationKind.METROPOLIS, "東京都");
    shared.organization(OrganizationKind.MUNICIPALITY, "市川市");
    shared.organization(OrganizationKind.MUNICIPALITY, "さいたま市");
    shared.heldJointly(ZebProgress.CODE, R6, ActivityKind.FACILITY_TOUR, "ZEB公共施設の見学会");
    shared.activity(joint(ActivityKind.TRAINING, "ZEBに関する研修会", "東京都"));
    shared.activity(joint(ActivityKind.SEMINAR, "ZEBに関するセミナー", "設計事務所"));
    shared.activity(visit());
    shared.statements(
        ZebProgress.CODE,
        R6,
        StatementKind.POLICY,
        List.of(
            "23区のZEB化の底上げと知識レベルの向上に向け、区有施設のZEBの事例を共有し、職員の人材育成を進めます。",
            "区有施設のZEB化を進めることで、区内事業者の技術の向上にもつなげます。"));
    shared.statements(
        ZebProgress.CODE,
        R6,
        StatementKind.INTENTION,
        List.of("今後は、環境部門だけでなく営繕部門などとも連携し、ノウハウの共有を広げていきます。"));
  }

  private static ActivityDetails joint(ActivityKind kind, String title, String organizer) {
    return details(kind, title, null, null, organizer, null, List.of());
  }

  private static ActivityDetails visit() {
    return details(
        ActivityKind.VISIT,
        "清掃事務所視察",
        PartialDate.of(LocalDate.of(2024, 10, 21)),
        Ward.KATSUSHIKA,
        null,
        "清掃事務所",
        List.of("環境省", "杉並区", "市川市", "さいたま市", "藤野先生"));
  }

  private static ActivityDetails details(
      ActivityKind kind,
      String title,
      PartialDate date,
      Ward ward,
      String organizer,
      String venue,
      List<String> parties) {
    return new ActivityDetails(
        ZebProgress.CODE,
        R6,
        kind,
        title,
        date,
        EventState.HELD,
        ward,
        organizer,
        venue,
        null,
        parties,
        TypedQuantity.blank(ValueState.UNVERIFIED, Unit.PERSON),
        null,
        null,
        false);
  }
}
