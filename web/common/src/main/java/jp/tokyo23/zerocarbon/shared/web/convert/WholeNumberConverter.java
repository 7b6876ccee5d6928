package jp.tokyo23.zerocarbon.shared.web.convert;

import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.shared.Decimals;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/** Whole numbers, typed in full or half width. Named in faces-config.xml. */
public class WholeNumberConverter extends TypedTextConverter<Integer> {

  @Override
  protected Integer parse(String text) {
    BigDecimal number = Decimals.plain(Decimals.parse(text));
    if (number.scale() > 0 || number.precision() > 9) {
      throw new RuleViolation("amount.notWhole", text);
    }
    return number.intValueExact();
  }

  @Override
  protected String print(Integer value) {
    return value.toString();
  }
}
