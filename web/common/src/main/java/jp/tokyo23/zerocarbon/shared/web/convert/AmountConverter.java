package jp.tokyo23.zerocarbon.shared.web.convert;

import java.math.BigDecimal;

/**
 * Exact decimals with thousands separators, typed in full or half width. Named in faces-config.xml.
 */
public class AmountConverter extends TypedTextConverter<BigDecimal> {

  @Override
  protected BigDecimal parse(String text) {
    return Amounts.parse(text);
  }

  @Override
  protected String print(BigDecimal value) {
    return Amounts.print(value);
  }
}
