package jp.tokyo23.zerocarbon.forest;

import jp.tokyo23.zerocarbon.shared.TypedQuantity;

/** What is written down of a site; area in hectares [ha]. */
public record ForestSiteDetails(
    String municipality, String place, OwnershipKind ownership, TypedQuantity area, String note) {}
