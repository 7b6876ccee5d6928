package jp.tokyo23.zerocarbon.renewable.auction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jp.tokyo23.zerocarbon.renewable.auction.kernel.Refusal;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSetText;
import jp.tokyo23.zerocarbon.renewable.tariff.UnitPrice;
import org.junit.jupiter.api.Test;

class TypedPricesTest {

  private static final String PROPER =
      PriceSetText.write(
          PriceSet.fixed(
              false,
              UnitPrice.taxExcluded("1850"),
              UnitPrice.taxExcluded("18.21"),
              UnitPrice.taxExcluded("17.02")));

  @Test
  void properPricesComeThroughUnchanged() {
    TypedPrices typed = TypedPrices.read(PROPER);
    assertNull(typed.fault());
    assertEquals(PROPER, PriceSetText.write(typed.prices()));
  }

  @Test
  void eachMistakeHasItsOwnReason() {
    assertEquals(Refusal.PRICE_NOT_POSITIVE, fault("18.21", "-18.21"));
    assertEquals(Refusal.PRICE_TOO_LARGE, fault("18.21", "1e400"));
    assertEquals(Refusal.PRICE_TOO_LARGE, fault("18.21", "1e-400"));
    assertEquals(Refusal.FULL_WIDTH_DIGITS, fault("18.21", "１８"));
    assertEquals(Refusal.PRICE_NOT_A_NUMBER, fault("18.21", "abc"));
    assertEquals(Refusal.PRICE_NOT_A_NUMBER, fault("18.21", "1e99999999999"));
    assertEquals(Refusal.PRICE_MISSING, fault("18.21", ""));
    assertEquals(Refusal.PRICE_MISSING, TypedPrices.read("").fault());
    assertEquals(Refusal.PRICE_MISSING, TypedPrices.read("nonsense").fault());
    assertEquals(Refusal.PRICE_MISSING, fault("TAX_EXCLUDED", "FREE"));
  }

  private static Refusal fault(String part, String instead) {
    return TypedPrices.read(PROPER.replace(part, instead)).fault();
  }
}
