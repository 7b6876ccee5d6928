package jp.tokyo23.zerocarbon.renewable.round;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.Wareki;

/** Conditions in words, with the labels of their fields. */
public final class ConditionTexts {

  private ConditionTexts() {}

  /** The stated conditions in the order of the form: label of the field → value in words. */
  public static Map<String, String> of(ContractConditions conditions) {
    Map<String, String> texts = new LinkedHashMap<>();
    SupplyWish supply = conditions.supply();
    put(texts, "startFrom", day(supply.startFrom()));
    put(texts, "startUntil", day(supply.startUntil()));
    put(texts, "termMonths", supply.termMonths());
    put(texts, "multiYearBasis", name(supply.multiYearBasis()));
    put(texts, "basisPresent", flag(supply.basisPresent()));
    PowerQuality quality = conditions.quality();
    put(texts, "renewableRatio", name(quality.renewableRatio()));
    put(texts, "zeroFactor", flag(quality.zeroFactor()));
    put(texts, "re100Usable", flag(quality.re100Usable()));
    put(texts, "environmentalGate", flag(quality.environmentalGate()));
    ContractForm form = conditions.form();
    put(texts, "priceTypes", name(form.priceTypes()));
    put(texts, "agencyAllowed", flag(form.agencyAllowed()));
    put(texts, "billingForm", name(form.billingForm()));
    put(texts, "electronicInvoice", flag(form.electronicInvoice()));
    LotLimits limits = conditions.limits();
    put(texts, "schoolsTogether", flag(limits.schoolsTogether()));
    put(texts, "mostLots", limits.mostLots());
    put(texts, "otherLimits", limits.otherLimits());
    return texts;
  }

  private static void put(Map<String, String> texts, String field, Object value) {
    if (value != null) {
      texts.put(Labels.field(ContractConditions.class, field), value.toString());
    }
  }

  private static String day(LocalDate day) {
    return day == null ? null : Wareki.date(day);
  }

  private static String name(Enum<?> value) {
    return value == null ? null : Labels.of(value);
  }

  private static String flag(Boolean value) {
    return value == null ? null : Labels.flag(value);
  }
}
