package jp.tokyo23.zerocarbon.it.client;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Holds the facts of the report that 葛飾区環境課 gave on 令和7年3月18日 against the one that the product
 * makes from its records: counts, dates with weekday, hectares, tonnes and names, in the web page,
 * the PDF and the DOCX.
 */
@ArquillianTest
class ReportFactsIT {

  private static final String DRAFT = "/zerocarbon/report-draft.xhtml?ward=13122&fy=2024";
  private static final String FILE = "/zerocarbon/download/report?ward=13122&fy=2024&format=";

  private static final List<String> FACTS =
      List.of(
          "令和7年3月18日",
          "環境課",
          "令和6年度",
          // declaration and organisation
          "令和5年10月16日(月)",
          "2050年までに",
          "温室効果ガス排出量実質ゼロ",
          "4つの連携方策",
          "気候変動対策推進組織",
          "再生可能エネルギー電力の利用",
          "中小企業の脱炭素化への支援",
          "建物・住宅のZEB・ZEH普及の推進",
          "CO2吸収量の確保・効果の把握",
          // renewable electricity
          "区有施設",
          "勉強会",
          "説明会",
          "リバースオークション方式",
          "契約条件",
          "施設種別",
          "グルーピング",
          "葛飾区を含めた10区において",
          "契約の手続き",
          "コストの抑制",
          "見込んでいます",
          "来年度以降",
          "参加申込・条件提示",
          "グループ別オークション",
          // enterprises
          "株式会社三井住友銀行",
          "株式会社みずほ銀行",
          "株式会社三菱UFJ銀行",
          "特別区長会",
          "共同宣言と同時に",
          "脱炭素経営セミナー",
          "令和7年2月7日(金)",
          "板橋区",
          "令和7年3月24日(月)",
          "開催する予定です",
          "見える化",
          "メガバンク",
          "地域金融機関",
          "【葛飾区主催】",
          "【板橋区主催】",
          // ZEB
          "東京都主催",
          "設計事務所",
          "見学会",
          "清掃事務所",
          "令和6年10月21日(月)",
          "環境省、杉並区、市川市、さいたま市、藤野先生",
          "営繕部門",
          // forests
          "葛飾区を含む6区6市町村",
          "令和5年7月31日(月)",
          "「多摩の森」活性化プロジェクト推進協議会",
          "①森林整備及び保全、②現場体験、③カーボンオフセット、④木材活用",
          "約8万ha",
          "約4割",
          "約7割",
          "「多摩の森」活性化プロジェクトホームページ",
          "令和6年8月から12月",
          "測量",
          "間伐",
          "檜原村南郷",
          "約8ha",
          "村有林",
          "あきる野市戸倉",
          "約3ha",
          "市有林",
          "CO2吸収量(見込み)は、330t-CO2",
          "6回実施",
          "令和6年6月",
          "森林セラピー体験&間伐材で作るヒノキの香り丸太&数馬の湯入浴",
          "令和6年7月",
          "奥多摩森林セラピー散策とテラリウム体験",
          "令和6年10月",
          "森のガイドさんと、わくわくな探検をしよう!",
          "令和6年11月",
          "令和6年12月",
          "スギの枝や葉でクリスマスリースを作ろう!",
          "令和7年2月",
          "冬の山でハイキングと山のお仕事を体験しよう!",
          "小さな多摩の森を探そうフェア",
          "8店舗",
          "都内大型書店",
          "ブックカバー",
          "選書コーナー",
          "山の空気や鳥の声、植物を通じてリフレッシュできた",
          "参加者や地元の方と交流できてよかった",
          "コンパクトながら充実していた",
          "子どもと楽しく学べた",
          "森林や水、環境について考えるよい機会になった",
          "次世代を見据えた仕事をされている姿に感銘を受けた",
          "日帰りではなく、1泊2日でもよい",
          "また訪れたいと思う");

  @Test
  @RunAsClient
  void theWebPageHoldsTheFactsOfTheSource() throws Exception {
    String page = Session.of(Login.named("katsushika")).get(DRAFT).body();
    String article = page.substring(page.indexOf("<article"), page.indexOf("</article>"));

    assertEquals(List.of(), missing(article.replaceAll("<[^>]*>", "")));
  }

  @Test
  @RunAsClient
  void thePdfHoldsTheFactsOfTheSource() throws Exception {
    byte[] file = Session.of(Login.named("katsushika")).download(FILE + "pdf").body();

    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertEquals(List.of(), missing(new PDFTextStripper().getText(pdf)));
      assertEquals(9, pdf.getNumberOfPages());
    }
  }

  @Test
  @RunAsClient
  void theWordFileHoldsTheFactsOfTheSource() throws Exception {
    byte[] file = Session.of(Login.named("katsushika")).download(FILE + "docx").body();

    assertEquals(
        List.of(),
        missing(
            part(file, "word/document.xml").replaceAll("<[^>]*>", "")
                + part(file, "word/header1.xml").replaceAll("<[^>]*>", "")
                + part(file, "word/footer1.xml").replaceAll("<[^>]*>", "")));
  }

  @Test
  @RunAsClient
  void theSameReportGivesTheSamePdfBytes() throws Exception {
    Session session = Session.of(Login.named("katsushika"));

    assertArrayEquals(session.download(FILE + "pdf").body(), session.download(FILE + "pdf").body());
  }

  private static List<String> missing(String text) {
    String plain = plain(text);
    return FACTS.stream().filter(fact -> !plain.contains(plain(fact))).toList();
  }

  /** Line breaks, full-width digits and entities are ways of writing, not facts. */
  private static String plain(String text) {
    return Normalizer.normalize(text.replace("&amp;", "&"), Normalizer.Form.NFKC)
        .replaceAll("\\s", "");
  }

  private static String part(byte[] file, String name) throws IOException {
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = parts.getNextEntry(); entry != null; entry = parts.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException("no part " + name);
  }
}
