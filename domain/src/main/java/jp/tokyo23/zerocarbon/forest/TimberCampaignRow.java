package jp.tokyo23.zerocarbon.forest;

import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of campaigns. */
public record TimberCampaignRow(
    Long id, FiscalYear fiscalYear, String name, EventState state, TypedQuantity outlets)
    implements RecordRow {

  public static TimberCampaignRow of(TimberCampaign record) {
    return new TimberCampaignRow(
        record.id(), record.fiscalYear(), record.name(), record.state(), record.outlets());
  }
}
