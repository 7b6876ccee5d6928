package jp.tokyo23.zerocarbon.forest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.activity.ActivityDetails;
import jp.tokyo23.zerocarbon.shared.activity.ActivityKind;
import jp.tokyo23.zerocarbon.shared.demonstration.DemonstrationData;
import jp.tokyo23.zerocarbon.shared.demonstration.DemonstrationRecords;
import jp.tokyo23.zerocarbon.shared.statement.StatementKind;

/** The six tours of 令和6, what participants wrote, and the wards' own words on the measure. */
@ApplicationScoped
public class TourDemonstration implements DemonstrationData {

  private static final FiscalYear R6 = new FiscalYear(2024);
  private static final List<String> COMMENTS =
      List.of(
          "山の空気や鳥の声、植物を通じてリフレッシュできた",
          "参加者や地元の方と交流できてよかった",
          "コンパクトながら充実していた",
          "子どもと楽しく学べた",
          "森林や水、環境について考えるよい機会になった",
          "次世代を見据えた仕事をされている姿に感銘を受けた",
          "日帰りではなく、１泊２日でもよい",
          "また訪れたいと思う");

  private static final String PLACES = "奥多摩町や檜原村";
  private static final String PLACES_OF_ALL =
      "場所は、元の資料が6回分をまとめて「奥多摩町や檜原村の森林」と記しているものです。この回の場所は未確認です。";

  @Inject private DemonstrationRecords shared;
  @Inject private TourCommentRepository comments;

  @Override
  public void load() {
    tour(2024, 6, "森林セラピー体験＆間伐材で作るヒノキの香り丸太＆数馬の湯入浴");
    tour(2024, 7, "奥多摩森林セラピー散策とテラリウム体験");
    tour(2024, 10, "森のガイドさんと、わくわくな探検をしよう！");
    tour(2024, 11, "奥多摩森林セラピー散策とテラリウム体験");
    tour(2024, 12, "スギの枝や葉でクリスマスリースを作ろう！");
    tour(2025, 2, "冬の山でハイキングと山のお仕事を体験しよう！");
    for (int i = 0; i < COMMENTS.size(); i++) {
      comments.add(new TourComment(new TourCommentDetails(R6, i + 1, COMMENTS.get(i))));
    }
    shared.statements(
        ForestProgress.CODE,
        R6,
        StatementKind.POLICY,
        List.of("23区がスケールメリットを生かして森林の整備に取り組み、二酸化炭素の吸収量の確保を加速させます。"));
    shared.statements(
        ForestProgress.CODE,
        R6,
        StatementKind.INTENTION,
        List.of("今後は、これまで各区が関係を築いてきた自治体での森林整備に加え、「多摩の森」活性化プロジェクトを活用した事業の展開を検討していきます。"));
  }

  private void tour(int year, int month, String title) {
    shared.activity(
        new ActivityDetails(
            ForestProgress.CODE,
            R6,
            ActivityKind.TOUR,
            title,
            PartialDate.ofMonth(year, month),
            EventState.HELD,
            null,
            null,
            PLACES,
            null,
            List.of(),
            TypedQuantity.blank(ValueState.UNVERIFIED, Unit.PERSON),
            null,
            PLACES_OF_ALL,
            false));
  }
}
