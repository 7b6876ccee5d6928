package jp.tokyo23.zerocarbon.shared.activity;

import java.util.List;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * What is written down of an activity.
 *
 * @param date null while not known
 * @param ward ward that holds it; null for a joint activity
 * @param organizer others who hold it: 東京都, 設計事務所; may be null
 * @param parties who came or will come, in the order they are named
 * @param attendance number of persons [名], or why it is blank
 * @param material flyer or handout that goes with it, by title; may be null
 */
public record ActivityDetails(
    MeasureCode measure,
    FiscalYear fiscalYear,
    ActivityKind kind,
    String title,
    PartialDate date,
    EventState state,
    Ward ward,
    String organizer,
    String venue,
    String audience,
    List<String> parties,
    TypedQuantity attendance,
    String material,
    String note,
    boolean placeholder) {

  private static final int LONGEST_NAME = 100;

  public ActivityDetails {
    parties = List.copyOf(parties);
    if (parties.stream().anyMatch(party -> party.length() > LONGEST_NAME)) {
      throw new RuleViolation("activity.partyTooLong", LONGEST_NAME).at("parties");
    }
    if (date != null && !date.fiscalYear().equals(fiscalYear)) {
      throw new RuleViolation("activity.outsideFiscalYear", fiscalYear.wareki()).at("date");
    }
  }
}
