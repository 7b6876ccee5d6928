package jp.tokyo23.zerocarbon.report.web.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jp.tokyo23.zerocarbon.report.ReportDocument;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.claim.ReportBlock;
import jp.tokyo23.zerocarbon.shared.claim.ReportBlock.Kind;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem.Bullet;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem.FactTable;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem.Heading;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem.Note;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem.Steps;
import jp.tokyo23.zerocarbon.shared.claim.ReportSection;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;

/** A report with every kind of section and item, after the real one of Katsushika for R6. */
final class SampleReports {

  static final String EDITION =
      "確定 第1版 SHA-256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

  private SampleReports() {}

  static ReportDocument r6() {
    return report(overview(), renewable(), sme(), reference(), zeb(), forest(), annex());
  }

  /** One measure of 60 bullets, and a table of 120 rows. */
  static ReportDocument endless() {
    List<ReportItem> bullets = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      bullets.add(bullet("取組その" + i + "として、勉強会や説明会を実施し、各区の契約条件や施設種別などを踏まえて検討を行いました。"));
    }
    List<List<Sentence>> rows =
        IntStream.rangeClosed(1, 120).mapToObj(i -> row("施設" + i, i * 10 + "kWh")).toList();
    return report(
        section(
            ReportSection.Kind.MEASURE,
            "renewable",
            "再生可能エネルギー電力の利用",
            block(Kind.POLICY, "連携方策", bullet("区有施設への再エネ電力を共同で購入します。")),
            new ReportBlock(Kind.PROGRESS, "取組状況", bullets)),
        section(
            ReportSection.Kind.ANNEX,
            "renewable",
            "施設ごとの電力量",
            block(Kind.FACTS, "一覧", new FactTable("年間使用量", List.of("施設", "年間使用量"), rows))));
  }

  static ReportDocument report(ReportSection... sections) {
    return new ReportDocument(
        Ward.KATSUSHIKA,
        new FiscalYear(2024),
        LocalDate.of(2025, 3, 18),
        "環境課",
        "ゼロカーボンシティ特別区に向けた取組について",
        EDITION,
        List.of(sections));
  }

  static ReportSection section(
      ReportSection.Kind kind, String measure, String title, ReportBlock... blocks) {
    MeasureCode code = measure == null ? null : new MeasureCode(measure);
    return new ReportSection(kind, code, title, List.of(blocks));
  }

  static ReportBlock block(Kind kind, String heading, ReportItem... items) {
    return new ReportBlock(kind, heading, List.of(items));
  }

  static Bullet bullet(String text) {
    return new Bullet(words(text));
  }

  static Sentence words(String text) {
    return Sentence.fixed(text, text);
  }

  static Sentence handWritten(String text) {
    Sentence sentence = words(text);
    return new Sentence(sentence.key(), sentence.segments(), List.of(), true);
  }

  private static List<Sentence> row(String... cells) {
    return Arrays.stream(cells).map(SampleReports::words).toList();
  }

  private static ReportSection overview() {
    return section(
        ReportSection.Kind.OVERVIEW,
        null,
        "１ 概要",
        block(
            Kind.FACTS,
            "１ 概要",
            bullet(
                "2023年10月16日、特別区全体で2050年までに温室効果ガス排出量実質ゼロの実現を目指すことを宣言しました。現在、４つの連携方策に取り組んでいるところです。"),
            bullet("今回、令和６年度のゼロカーボンシティ特別区の実現に向けた取組状況について報告します。")),
        block(
            Kind.FACTS,
            "気候変動対策推進組織の４つの連携方策",
            new FactTable(
                "",
                List.of("連携方策", "主な内容"),
                List.of(
                    row("再生可能エネルギー電力の利用", "区有施設への再エネ電力の共同購入"),
                    row("中小企業の脱炭素化への支援", "金融機関との連携による中小企業への支援"),
                    row("建物・住宅のＺＥＢ・ＺＥＨ普及の推進", "ＺＥＢ化の事例共有、職員知識向上に向けた人材育成"),
                    row("CO₂吸収量の確保・効果の把握", "森林環境譲与税に関する情報共有、活用方法の検討")))));
  }

  private static ReportSection renewable() {
    return section(
        ReportSection.Kind.MEASURE,
        "renewable",
        "再生可能エネルギー電力の利用",
        block(
            Kind.POLICY,
            "連携方策",
            bullet("「再生可能エネルギー電力利用の推進」に向けた連携方策として、まずは区の率先導入として、23区が連携して区有施設への再エネ電力を購入します。"),
            bullet("各区が再エネ電気を個別調達するのではなく、23区が共同で購入することで温室効果ガス排出量の削減や電力料金の削減の効果が期待できます。"),
            new Steps(
                "図表 連携方策のイメージ",
                List.of(
                    words("①参加申込・条件提示（特別区）"),
                    words("②グルーピング提示（実施事業者）"),
                    words("③グループ別オークション（電力会社）"),
                    words("④再エネ電気購入契約（特別区・電力会社）")))),
        block(
            Kind.PROGRESS,
            "取組状況",
            bullet(
                "23区において勉強会や説明会を実施し、リバースオークション方式による調達手法や、各区の契約条件、施設種別などを踏まえたグルーピングについて検討を行いました。"),
            bullet("葛飾区を含めた10区において、リバースオークションを活用した再生可能エネルギー電力の共同調達に参加しました。"),
            bullet(
                "リバースオークションで落札した小売電気事業者と契約の手続きを進めており、スケールメリットを生かした電力調達コストの抑制と温室効果ガス排出削減の同時実現を見込んでいます。"),
            new Bullet(handWritten("来年度以降も導入区や施設を増やしながら、利用促進を図っていく予定です。"))));
  }

  private static ReportSection sme() {
    return section(
        ReportSection.Kind.MEASURE,
        "sme",
        "中小企業の脱炭素化への支援",
        block(
            Kind.POLICY,
            "連携方策",
            bullet("特別区長会は、中小企業の脱炭素化を進めるため、株式会社三井住友銀行、株式会社みずほ銀行、株式会社三菱UFJ銀行と連携協定を締結しました。")),
        block(
            Kind.PROGRESS,
            "取組状況",
            bullet("葛飾区は、他区や金融機関などと連携し区内外の企業経営者の脱炭素の意識向上を図るため「脱炭素経営セミナー」を開催しました。"),
            bullet("また、板橋区においても3月24日（月）に脱炭素経営セミナーを開催する予定です。"),
            new Note(words("※次頁の参考資料（ちらし）を参照"))));
  }

  private static ReportSection reference() {
    return section(
        ReportSection.Kind.REFERENCE,
        "sme",
        "脱炭素経営セミナー",
        block(Kind.FACTS, "葛飾区主催", bullet("開催日：令和７年２月７日（金）")),
        block(Kind.FACTS, "板橋区主催", bullet("開催日：令和７年３月24日（月）")));
  }

  private static ReportSection zeb() {
    return section(
        ReportSection.Kind.MEASURE,
        "zeb",
        "建物・住宅のＺＥＢ・ＺＥＨ普及の推進",
        block(Kind.POLICY, "連携方策", bullet("区有施設のＺＥＢ事例の共有や職員の人材育成を図ります。")),
        block(
            Kind.PROGRESS,
            "取組状況",
            bullet("本区の清掃事務所においても、国や他自治体の視察を受け入れ、意見交換を行いました。"),
            new Heading(words("清掃事務所視察")),
            new Note(words("開催日：令和６年10月21日（月）")),
            new Note(words("参加者：環境省、杉並区、市川市、さいたま市"))));
  }

  private static ReportSection forest() {
    return section(
        ReportSection.Kind.MEASURE,
        "forest",
        "森林整備の取組による吸収量の確保・効果の把握",
        block(Kind.POLICY, "連携方策", bullet("23区がスケールメリットを生かして森林整備に取り組みます。")),
        block(
            Kind.PROGRESS,
            "取組状況",
            bullet("「多摩の森」活性化プロジェクトに葛飾区を含む６区６市町村が参加し、森林整備事業等に取り組みました。"),
            new Note(words("取組内容については別紙の資料を参照。"))));
  }

  private static ReportSection annex() {
    return section(
        ReportSection.Kind.ANNEX,
        "forest",
        "「多摩の森」活性化プロジェクト",
        block(
            Kind.FACTS,
            "森林整備及びカーボンオフセット事業",
            bullet("令和６年８月から12月にかけて測量及び間伐を実施しました。"),
            new FactTable(
                "所在地及び面積",
                List.of("所在地", "面積"),
                List.of(row("檜原村南郷（村有林）", "約8ha"), row("あきる野市戸倉（市有林）", "約3ha"))),
            new Heading(words("CO₂吸収量（見込み）")),
            bullet("330t-CO₂")),
        block(
            Kind.FACTS,
            "現場体験事業",
            new FactTable(
                "",
                List.of("実施月", "現場体験内容"),
                List.of(
                    row("Ｒ６.６", "森林セラピー体験＆間伐材で作るヒノキの香り丸太"),
                    row("Ｒ６.10", "森のガイドさんと、わくわくな探検をしよう！"),
                    row("Ｒ７.２", "冬の山でハイキングと山のお仕事を体験しよう！"))),
            new Note(words("出典：「多摩の森」活性化プロジェクトホームページより"))),
        block(
            Kind.FACTS,
            "木材活用事業",
            bullet("「小さな多摩の森を探そうフェア」を実施し、木材活用を通じて森林保全の機運醸成や本事業の認知向上を図りました。"),
            new Bullet(handWritten("アンケートでは「また訪れたいと思う」などの声が寄せられました。"))));
  }
}
