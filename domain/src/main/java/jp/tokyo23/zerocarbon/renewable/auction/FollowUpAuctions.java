package jp.tokyo23.zerocarbon.renewable.auction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ClosedDays;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.calendar.BusinessDays;

/** Makes the draft of an auction that repeats a failed one (再度オークション). */
@ApplicationScoped
public class FollowUpAuctions {

  private static final int LONGEST_NAME = 100;

  private AuctionRepository auctions;
  private SupplierRegistrationRepository registrations;
  private BusinessDays businessDays;

  protected FollowUpAuctions() {} // for the CDI proxy

  @Inject
  public FollowUpAuctions(
      AuctionRepository auctions,
      SupplierRegistrationRepository registrations,
      BusinessDays businessDays) {
    this.auctions = auctions;
    this.registrations = registrations;
    this.businessDays = businessDays;
  }

  /**
   * A draft with the same load, rules and suppliers, as long as the failed one and beginning on the
   * next business day; what has to change is for the secretariat to correct.
   */
  Long draft(Auction failed) {
    Auction draft =
        new Auction(
            new AuctionDetails(
                failed.fiscalYear(),
                name(failed.name()),
                failed.lotId(),
                failed.rehearsal(),
                again(failed.rules()),
                failed.specification(),
                failed.environmentalGate(),
                failed.note(),
                failed.placeholder()));
    auctions.add(draft);
    for (SupplierRegistration each : registrations.ofAuction(failed.id())) {
      registrations.add(
          new SupplierRegistration(
              new SupplierRegistrationDetails(
                  draft.id(),
                  each.organization(),
                  each.state(),
                  each.capacity(),
                  each.environmentalPoints(),
                  each.note())));
    }
    return draft.id();
  }

  private static String name(String failed) {
    String mark = Labels.field(FollowUpAuctions.class, "mark");
    int room = LONGEST_NAME - mark.length();
    return (failed.length() <= room ? failed : failed.substring(0, room)) + mark;
  }

  private AuctionRules again(AuctionRules rules) {
    ZonedDateTime start = rules.start().atZone(TokyoTime.ZONE);
    ZonedDateTime end = rules.end().atZone(TokyoTime.ZONE);
    LocalDate first = businessDays.nextBusinessDay(TokyoTime.today());
    LocalDate last =
        businessDays.businessDayFrom(
            first.plusDays(ChronoUnit.DAYS.between(start.toLocalDate(), end.toLocalDate())));
    return rules
        .during(
            first.atTime(start.toLocalTime()).atZone(TokyoTime.ZONE).toInstant(),
            last.atTime(end.toLocalTime()).atZone(TokyoTime.ZONE).toInstant())
        .with(ClosedDays.of(List.of()), List.of());
  }
}
