package jp.tokyo23.zerocarbon.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import jp.tokyo23.zerocarbon.shared.Decimals;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.Wareki;

/** Labels and times for pages: {@code #{words.of(row.state())}}. */
@Named("words")
@ApplicationScoped
public class LabelTexts {

  /** Japanese label of an enum constant; a ward's official name; empty for null. */
  public String of(Enum<?> value) {
    if (value == null) {
      return "";
    }
    return value instanceof Ward ward ? ward.officialName() : Labels.of(value);
  }

  /** 令和6年11月5日 14:12, in Tokyo time. */
  public String time(Instant instant) {
    return instant == null ? "" : Wareki.time(instant);
  }

  /** 1,234.5, or a dash for what is not known. */
  public String amount(BigDecimal number) {
    return number == null ? "—" : Decimals.text(number);
  }

  /** 6,600, or a dash for what is not known. */
  public String whole(Integer number) {
    return amount(number == null ? null : BigDecimal.valueOf(number));
  }

  /** 1,234,567, or a dash for what is not known. */
  public String count(Long number) {
    return amount(number == null ? null : BigDecimal.valueOf(number));
  }

  /** 28.0, rounded half up, or a dash for what is not known. */
  public String oneDecimal(BigDecimal number) {
    return number == null ? "—" : Decimals.text(number, "#,##0.0");
  }

  /** はい or いいえ; a dash for what is not known. */
  public String flag(Boolean value) {
    return value == null ? "—" : Labels.flag(value);
  }

  /** ① to ⑳, as the measures are numbered. */
  public String number(int position) {
    return String.valueOf((char) ('①' + position - 1));
  }

  public Ward[] wards() {
    return Ward.values();
  }
}
