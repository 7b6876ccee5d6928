package jp.tokyo23.zerocarbon.shared.initiative;

import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of promotion organisations. */
public record PromotionOrganizationRow(
    Long id, String name, String purpose, PartialDate establishedOn) implements RecordRow {

  public static PromotionOrganizationRow of(PromotionOrganization record) {
    return new PromotionOrganizationRow(
        record.id(), record.name(), record.purpose(), record.establishedOn());
  }
}
