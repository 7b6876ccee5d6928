package jp.tokyo23.zerocarbon.shared;

import java.util.Arrays;
import java.util.Optional;

/**
 * The 23 special wards of Tokyo, fixed by 地方自治法 第281条; codes are JIS X 0402 (全国地方公共団体コード without
 * its check digit).
 */
public enum Ward {
  CHIYODA("13101", "千代田区", "ちよだく"),
  CHUO("13102", "中央区", "ちゅうおうく"),
  MINATO("13103", "港区", "みなとく"),
  SHINJUKU("13104", "新宿区", "しんじゅくく"),
  BUNKYO("13105", "文京区", "ぶんきょうく"),
  TAITO("13106", "台東区", "たいとうく"),
  SUMIDA("13107", "墨田区", "すみだく"),
  KOTO("13108", "江東区", "こうとうく"),
  SHINAGAWA("13109", "品川区", "しながわく"),
  MEGURO("13110", "目黒区", "めぐろく"),
  OTA("13111", "大田区", "おおたく"),
  SETAGAYA("13112", "世田谷区", "せたがやく"),
  SHIBUYA("13113", "渋谷区", "しぶやく"),
  NAKANO("13114", "中野区", "なかのく"),
  SUGINAMI("13115", "杉並区", "すぎなみく"),
  TOSHIMA("13116", "豊島区", "としまく"),
  KITA("13117", "北区", "きたく"),
  ARAKAWA("13118", "荒川区", "あらかわく"),
  ITABASHI("13119", "板橋区", "いたばしく"),
  NERIMA("13120", "練馬区", "ねりまく"),
  ADACHI("13121", "足立区", "あだちく"),
  KATSUSHIKA("13122", "葛飾区", "かつしかく"),
  EDOGAWA("13123", "江戸川区", "えどがわく");

  private final String code;
  private final String officialName;
  private final String reading;

  Ward(String code, String officialName, String reading) {
    this.code = code;
    this.officialName = officialName;
    this.reading = reading;
  }

  /** JIS code of five digits, 13101 to 13123. */
  public String code() {
    return code;
  }

  /** Code of six digits as ministries print it: the JIS code and its modulus-11 check digit. */
  public String localGovernmentCode() {
    int weighted = 0;
    for (int i = 0; i < 5; i++) {
      weighted += (6 - i) * (code.charAt(i) - '0');
    }
    return code + (11 - weighted % 11) % 10;
  }

  public String officialName() {
    return officialName;
  }

  /** Name without 区, for maps and narrow columns; 港 and 北 too. */
  public String shortName() {
    return officialName.substring(0, officialName.length() - 1);
  }

  public String reading() {
    return reading;
  }

  public static Optional<Ward> ofCode(String code) {
    return Arrays.stream(values()).filter(ward -> ward.code.equals(code)).findFirst();
  }

  public static Optional<Ward> named(String officialName) {
    return Arrays.stream(values())
        .filter(ward -> ward.officialName.equals(officialName))
        .findFirst();
  }
}
