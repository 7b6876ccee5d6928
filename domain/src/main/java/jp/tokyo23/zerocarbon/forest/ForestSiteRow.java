package jp.tokyo23.zerocarbon.forest;

import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of sites. */
public record ForestSiteRow(Long id, String label, OwnershipKind ownership, TypedQuantity area)
    implements RecordRow {

  public static ForestSiteRow of(ForestSite record) {
    return new ForestSiteRow(record.id(), record.label(), record.ownership(), record.area());
  }
}
