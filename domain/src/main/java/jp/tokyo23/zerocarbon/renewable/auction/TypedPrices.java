package jp.tokyo23.zerocarbon.renewable.auction;

import jp.tokyo23.zerocarbon.renewable.auction.kernel.Refusal;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSetText;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/**
 * Unit prices as another program sent them, in the lines of {@link PriceSetText}. What cannot be
 * read is not turned away here: the ledger records it as it came, with the reason.
 *
 * @param prices null when there is a fault
 * @param fault null when the prices can be evaluated
 */
record TypedPrices(PriceSet prices, Refusal fault) {

  static TypedPrices read(String text) {
    if (text.chars().anyMatch(c -> c > 0x7F && Character.isDigit(c))) {
      return new TypedPrices(null, Refusal.FULL_WIDTH_DIGITS);
    }
    if (text.contains("= ")) {
      return new TypedPrices(null, Refusal.PRICE_MISSING);
    }
    try {
      return new TypedPrices(PriceSetText.read(text), null);
    } catch (NumberFormatException noNumber) {
      return new TypedPrices(null, Refusal.PRICE_NOT_A_NUMBER);
    } catch (RuleViolation violation) {
      return new TypedPrices(null, fault(violation));
    } catch (RuntimeException unreadable) { // whatever else the text lacks
      return new TypedPrices(null, Refusal.PRICE_MISSING);
    }
  }

  private static Refusal fault(RuleViolation violation) {
    return switch (violation.getMessage()) {
      case "unitPrice.negative" -> Refusal.PRICE_NOT_POSITIVE;
      case "unitPrice.outOfRange" -> Refusal.PRICE_TOO_LARGE;
      default -> Refusal.PRICE_MISSING;
    };
  }
}
