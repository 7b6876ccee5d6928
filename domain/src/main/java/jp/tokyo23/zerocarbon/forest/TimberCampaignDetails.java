package jp.tokyo23.zerocarbon.forest;

import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;

/** What is written down of a campaign; {@code items} one a line; outlets in 店舗. */
public record TimberCampaignDetails(
    FiscalYear fiscalYear,
    String name,
    EventState state,
    String outletKind,
    TypedQuantity outlets,
    String items,
    String aim) {}
