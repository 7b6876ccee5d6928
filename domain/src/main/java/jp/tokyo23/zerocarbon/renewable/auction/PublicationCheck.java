package jp.tokyo23.zerocarbon.renewable.auction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ClosedDays;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Evaluation;
import jp.tokyo23.zerocarbon.renewable.grouping.LotConditions;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.calendar.BusinessCalendar;
import jp.tokyo23.zerocarbon.shared.calendar.BusinessDays;

/** Whether a draft may be published, and what its rules are then. */
@ApplicationScoped
public class PublicationCheck {

  private final SecureRandom random = new SecureRandom();
  private DatabaseKind database;
  private BusinessDays businessDays;
  private LotConditions conditions;

  protected PublicationCheck() {} // for the CDI proxy

  @Inject
  public PublicationCheck(
      DatabaseKind database, BusinessDays businessDays, LotConditions conditions) {
    this.database = database;
    this.businessDays = businessDays;
    this.conditions = conditions;
  }

  /** The rules with bidders and calendar; gives every registration its anonymous number. */
  AuctionRules publishable(Auction auction, List<SupplierRegistration> registrations) {
    AuctionRules rules = auction.rules();
    if (!auction.rehearsal()) {
      requireDurability();
    }
    if (auction.specification() == null) {
      throw new RuleViolation("auction.specificationMissing");
    }
    requireComparable(rules.evaluation());
    requireGate(auction, registrations);
    BusinessCalendar calendar = businessDays.calendar();
    requireEnd(rules, calendar);
    if (!auction.rehearsal()) {
      requireOffice(rules, calendar);
    }
    return rules.with(closedDays(rules, calendar), draw(registrations));
  }

  private void requireDurability() {
    if (!database.durable()) {
      throw new RuleViolation("auction.rehearsalsOnly");
    }
    List<String> unsafe = database.unsafeSettings();
    if (!unsafe.isEmpty()) {
      throw new RuleViolation("auction.databaseUnsafe", String.join("、", unsafe));
    }
  }

  /** What is included has its unit, and a choice of the bidder is counted. */
  private static void requireComparable(Evaluation evaluation) {
    if (!evaluation.complete()) {
      throw new RuleViolation("auction.referenceMissing");
    }
    boolean choice = evaluation.form() != null && evaluation.form().fuelByChoice();
    if (choice && !evaluation.includesFuelAdjustment()) {
      throw new RuleViolation("auction.choiceNotCounted");
    }
  }

  /** The gate that the lot's conditions ask for is set, and those admitted pass it. */
  private void requireGate(Auction auction, List<SupplierRegistration> registrations) {
    BigDecimal gate = auction.environmentalGate();
    if (gate == null && auction.lotId() != null && conditions.environmentalGate(auction.lotId())) {
      throw new RuleViolation("auction.gateMissing");
    }
    registrations.forEach(each -> each.requirePassed(gate));
  }

  private static void requireEnd(AuctionRules rules, BusinessCalendar calendar) {
    ZonedDateTime end = rules.end().atZone(TokyoTime.ZONE);
    if (rules.end().isBefore(Instant.now())) {
      throw new RuleViolation("auction.endPast");
    }
    // Extensions may carry the end over the turn of the year.
    if (!calendar.years().contains(end.getYear())
        || !calendar.years().contains(end.plusMonths(1).getYear())) {
      throw new RuleViolation("calendarYear.unknown", String.valueOf(end.plusMonths(1).getYear()));
    }
  }

  /** A rehearsal may end when people find the time for it. */
  private static void requireOffice(AuctionRules rules, BusinessCalendar calendar) {
    ZonedDateTime end = rules.end().atZone(TokyoTime.ZONE);
    if (!calendar.isBusinessDay(end.toLocalDate())
        || end.toLocalTime().isAfter(rules.softClose().latestClose())) {
      throw new RuleViolation("auction.endOutsideOffice");
    }
  }

  /** The closed days from the start to a year after the end, beyond which no extension carries. */
  private static ClosedDays closedDays(AuctionRules rules, BusinessCalendar calendar) {
    LocalDate first = rules.start().atZone(TokyoTime.ZONE).toLocalDate();
    LocalDate last = rules.end().atZone(TokyoTime.ZONE).toLocalDate().plusYears(1);
    return ClosedDays.of(calendar.closedDays().subSet(first, last));
  }

  /** Numbers in random order, so that they tell neither rank nor registration. */
  private List<String> draw(List<SupplierRegistration> registrations) {
    List<SupplierRegistration> admitted =
        new ArrayList<>(
            registrations.stream()
                .filter(each -> each.state() == RegistrationState.ADMITTED)
                .toList());
    if (admitted.isEmpty()) {
      throw new RuleViolation("auction.noSuppliers");
    }
    Collections.shuffle(admitted, random);
    for (int i = 0; i < admitted.size(); i++) {
      admitted.get(i).number(String.valueOf(i + 1));
    }
    return IntStream.rangeClosed(1, admitted.size()).mapToObj(String::valueOf).toList();
  }
}
