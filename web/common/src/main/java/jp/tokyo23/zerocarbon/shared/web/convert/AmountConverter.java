package jp.tokyo23.zerocarbon.shared.web.convert;

import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.shared.Decimals;

/**
 * Exact decimals with thousands separators, typed in full or half width. Named in faces-config.xml.
 */
public class AmountConverter extends TypedTextConverter<BigDecimal> {

  @Override
  protected BigDecimal parse(String text) {
    return Decimals.parse(text);
  }

  @Override
  protected String print(BigDecimal value) {
    return Decimals.text(value);
  }
}
