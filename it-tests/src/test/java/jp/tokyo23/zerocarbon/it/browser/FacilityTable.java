package jp.tokyo23.zerocarbon.it.browser;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of one school with one supply point, whose present contract ends in March 2026. */
final class FacilityTable {

  private static final String HEADING =
      "施設名,用途,住所,管理形態,電気料金の支払者,運用時間,電力の調達方法,供給地点特定番号,供給エリア,電圧区分,契約電力の決め方,"
          + "契約電力 [kW],力率 [%],検針日,契約種別,現在の小売電気事業者,現在の契約の終了日,"
          + IntStream.range(0, 12)
              .mapToObj(month -> (month + 3) % 12 + 1 + "月予定使用電力量 [kWh]")
              .collect(Collectors.joining(","))
          + ",確認した理由\n";

  private FacilityTable() {}

  static String school(String ward) {
    return "（試験）" + ward + "の学校";
  }

  /**
   * Takes the table over through the pages.
   *
   * @param energy of every month [kWh]
   */
  static void imported(
      Person officer, String ward, String number, String demand, String factor, String energy) {
    String row =
        String.join(
            ",",
            school(ward),
            "学校",
            "東京都" + ward,
            "直営",
            "区",
            "日中",
            "共同調達",
            number,
            "東京",
            "高圧",
            "実量制",
            demand,
            factor,
            "1",
            "（試験）従前",
            "（試験）従前の事業者",
            "2026-03-31",
            String.join(",", Collections.nCopies(12, energy)),
            "試験のため");
    officer.open("facility-import.xhtml");
    officer
        .page()
        .setInputFiles(
            "[id$=':file']",
            new FilePayload(
                ward + ".csv", "text/csv", (HEADING + row).getBytes(StandardCharsets.UTF_8)));
    officer.press("submit");
    officer.page().locator("[name$='rowsChoice'][value=all]").check();
    officer.done("commit");
  }
}
