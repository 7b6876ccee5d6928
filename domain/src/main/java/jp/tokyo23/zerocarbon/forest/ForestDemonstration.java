package jp.tokyo23.zerocarbon.forest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.demonstration.DemonstrationData;

/**
 * Facts of 令和6 on the council, the works and the campaign; tours are entered by {@link
 * TourDemonstration}.
 */
@ApplicationScoped
public class ForestDemonstration implements DemonstrationData {

  private static final FiscalYear R6 = new FiscalYear(2024);
  private static final int WARDS_NOT_NAMED = 5;
  private static final int MUNICIPALITIES = 6;
  private static final int PROBABLE_YEARS = 5;
  private static final String WARD_NOT_NAMED = "元の資料は参加区を「葛飾区を含む6区」とだけ記しているため、数を合わせるために置いた仮の記録です。";
  private static final String MUNICIPALITY_NOT_NAMED =
      "元の資料は「6市町村」とだけ記しています。檜原村、あきる野市、奥多摩町の名は森林や現場体験の場所として出てくるもので、参加市町村かどうかは未確認です。";

  @Inject private ForestCouncilRepository councils;
  @Inject private CouncilMemberRepository members;
  @Inject private ForestSiteRepository sites;
  @Inject private ForestWorkRepository works;
  @Inject private AbsorptionEstimateRepository absorptions;
  @Inject private TimberCampaignRepository campaigns;
  @Inject private QuotedFigureRepository figures;

  @Override
  public void load() {
    councils.add(
        new ForestCouncil(
            new ForestCouncilDetails(
                "「多摩の森」活性化プロジェクト推進協議会",
                "「多摩の森」活性化プロジェクト",
                LocalDate.of(2023, 7, 31),
                "①森林整備及び保全\n②現場体験\n③カーボンオフセット\n④木材活用")));
    enterMembers();
    enterWorks(site("檜原村", "南郷", OwnershipKind.VILLAGE, "8"), "8");
    enterWorks(site("あきる野市", "戸倉", OwnershipKind.CITY, "3"), "3");
    enterAbsorption();
    enterCampaign();
    enterFigures();
  }

  private void enterAbsorption() {
    absorptions.add(
        new AbsorptionEstimate(
            new AbsorptionEstimateDetails(
                R6,
                TypedQuantity.expected("330", Unit.TONNE_CO2),
                "とうきょう森づくり貢献認証制度（要確認）",
                PROBABLE_YEARS,
                "檜原村南郷とあきる野市戸倉を合わせた値で、箇所ごとの内訳は公表されていません。"
                    + "元の資料には認証制度と対象年数の記載がなく、5年間の合計とみられますが要確認です。"
                    + "年間の値とは足し合わせません。")));
  }

  private void enterCampaign() {
    campaigns.add(
        new TimberCampaign(
            new TimberCampaignDetails(
                R6,
                "小さな多摩の森を探そうフェア",
                EventState.HELD,
                "都内大型書店",
                TypedQuantity.actual("8", Unit.STORE),
                "書籍購入者への多摩産材を使用したブックカバーの配布\n森林をテーマにした選書コーナーの展開",
                "木材活用を通じた森林保全の機運醸成と、事業の認知度の向上")));
  }

  private void enterMembers() {
    member(MemberKind.WARD, Ward.KATSUSHIKA, null, null);
    Stream.of(Ward.values())
        .filter(ward -> ward != Ward.KATSUSHIKA)
        .limit(WARDS_NOT_NAMED)
        .forEach(ward -> member(MemberKind.WARD, ward, null, WARD_NOT_NAMED));
    for (int i = 1; i <= MUNICIPALITIES; i++) {
      member(MemberKind.MUNICIPALITY, null, "参加市町村" + i + "（名称未確認）", MUNICIPALITY_NOT_NAMED);
    }
    member(MemberKind.METROPOLIS, null, "東京都", null);
  }

  private void member(MemberKind kind, Ward ward, String name, String note) {
    members.add(
        new CouncilMember(new CouncilMemberDetails(kind, ward, name, null, note, note != null)));
  }

  private ForestSite site(String municipality, String place, OwnershipKind owner, String area) {
    ForestSite site =
        new ForestSite(new ForestSiteDetails(municipality, place, owner, hectares(area), null));
    sites.add(site);
    return site;
  }

  private void enterWorks(ForestSite site, String area) {
    for (WorkKind kind : List.of(WorkKind.SURVEY, WorkKind.THINNING)) {
      works.add(
          new ForestWork(
              site,
              new ForestWorkDetails(
                  R6,
                  site.id(),
                  kind,
                  PartialDate.ofMonth(2024, 8),
                  PartialDate.ofMonth(2024, 12),
                  EventState.HELD,
                  hectares(area),
                  null)));
    }
  }

  private void enterFigures() {
    String source = "「多摩の森」活性化プロジェクトホームページ";
    figures.add(figure(1, "東京都の森林面積", "約8万ha", source));
    figures.add(figure(2, "東京都の総面積に占める森林の割合", "約4割", source));
    figures.add(figure(3, "東京都の森林のうち多摩地域西部にある割合", "約7割", source));
  }

  private static QuotedFigure figure(int position, String subject, String figure, String source) {
    return new QuotedFigure(new QuotedFigureDetails(position, subject, figure, source));
  }

  private static TypedQuantity hectares(String amount) {
    return TypedQuantity.actual(amount, Unit.HECTARE).roughly();
  }
}
