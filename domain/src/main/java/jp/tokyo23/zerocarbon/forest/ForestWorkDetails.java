package jp.tokyo23.zerocarbon.forest;

import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;

/** What is written down of a work; area worked in hectares [ha]. */
public record ForestWorkDetails(
    FiscalYear fiscalYear,
    Long siteId,
    WorkKind kind,
    PartialDate startedIn,
    PartialDate endedIn,
    EventState state,
    TypedQuantity area,
    String note) {}
