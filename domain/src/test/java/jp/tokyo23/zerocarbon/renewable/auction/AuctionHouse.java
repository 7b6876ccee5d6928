package jp.tokyo23.zerocarbon.renewable.auction;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionMode;
import jp.tokyo23.zerocarbon.renewable.grouping.LotConditions;
import jp.tokyo23.zerocarbon.renewable.round.RoundCalendars;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.PasswordHash;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.account.Account;
import jp.tokyo23.zerocarbon.shared.account.AccountDetails;
import jp.tokyo23.zerocarbon.shared.calendar.BusinessDays;
import jp.tokyo23.zerocarbon.shared.calendar.CalendarYear;
import jp.tokyo23.zerocarbon.shared.calendar.CalendarYearDetails;
import jp.tokyo23.zerocarbon.shared.calendar.CalendarYearRepository;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationDetails;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationKind;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.testing.FixedActor;
import jp.tokyo23.zerocarbon.shared.testing.FixedSettings;
import jp.tokyo23.zerocarbon.shared.testing.InMemoryAccounts;
import jp.tokyo23.zerocarbon.shared.testing.InMemoryRecords;
import jp.tokyo23.zerocarbon.shared.testing.NoHistory;
import jp.tokyo23.zerocarbon.shared.testing.SharedRegisters;

/**
 * Services of the auction over registers in memory, with a secretariat, a ward and three suppliers.
 */
final class AuctionHouse {

  static final long LOT_WITH_GATE = 7;

  private static final LocalDate TODAY = TokyoTime.today();

  private static final PasswordHash PASSWORD = PasswordHash.of("correct-horse-battery");

  final Auctions auctions = new Auctions();
  final Registrations registrations = new Registrations();
  final InMemoryBidDesk desk = new InMemoryBidDesk();
  final List<FiscalYear> followed = new ArrayList<>();
  List<String> unsafeSettings = List.of();
  boolean durable;

  private final FixedActor actor = FixedActor.secretariat();
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final SharedRegisters.Organizations organizations = new SharedRegisters.Organizations();
  private final CalendarYears years = new CalendarYears();
  private final BidderSeats seats =
      new BidderSeats(accounts, new PublishedSeats(registrations), actor);
  private final PublishedLots lots = new PublishedLots(auctions);

  final AuctionService service =
      new AuctionService(
          auctions,
          registrations,
          desk,
          new PublicationCheck(new Database(), new BusinessDays(years), new Conditions()),
          new RoundCalendars(SETTINGS, new BusinessDays(years)),
          followed::add,
          actor,
          NoHistory.aids());
  final SupplierRegistrationService registrationService =
      new SupplierRegistrationService(registrations, auctions, actor, NoHistory.aids());
  final BiddingService bidding = new BiddingService(auctions, lots, seats, desk);
  final BidIntakeService intake = new BidIntakeService(lots, seats, desk);
  final AuctionOfficeService office = new AuctionOfficeService(lots, seats, desk, actor);
  final AuctionWatchService watch =
      new AuctionWatchService(auctions, registrations, seats, desk, actor);

  final AuctionResultService results =
      new AuctionResultService(auctions, registrations, desk, actor);

  final FallbackActions actions = new FallbackActions();
  final FallbackActionService fallbacks =
      new FallbackActionService(
          actions,
          service,
          new FollowUpAuctions(auctions, registrations, new BusinessDays(years)),
          actor,
          NoHistory.aids());

  AuctionHouse() {
    for (int year = TODAY.getYear(); year <= TODAY.getYear() + 1; year++) {
      years.add(
          new CalendarYear(
              new CalendarYearDetails(year, List.of(), "例", ConfirmationMark.CONFIRMED)));
    }
    account("jimukyoku", Role.SECRETARIAT, null, null);
    account("katsushika", Role.WARD_OFFICER, Ward.KATSUSHIKA, null);
    account("alpha", Role.SUPPLIER, null, supplier("アルファ電力"));
    account("beta", Role.SUPPLIER, null, supplier("ベータ電力"));
    account("gamma", Role.SUPPLIER, null, supplier("ガンマ電力"));
  }

  /** Lot {@link #LOT_WITH_GATE} asks for the gate. */
  private static final class Conditions extends LotConditions {

    Conditions() {
      super(null, null, null);
    }

    @Override
    public boolean environmentalGate(Long lotId) {
      return lotId == LOT_WITH_GATE;
    }
  }

  Organization aSupplier() {
    return organizations.all(RecordFilter.ALL).get(0);
  }

  void as(String login) {
    actor.actAs(accounts.withLogin(login).orElseThrow().user());
  }

  /** A rehearsal with alpha and beta admitted and gamma refused; it has begun. */
  Long publishedAuction() {
    as("jimukyoku");
    Long id = draft(true);
    service.publish(id);
    return id;
  }

  Long draft(boolean rehearsal) {
    Long id = service.register(details(rehearsal, "グループ1"));
    List<Organization> suppliers = organizations.all(RecordFilter.ALL);
    for (int i = 0; i < suppliers.size(); i++) {
      RegistrationState state = i < 2 ? RegistrationState.ADMITTED : RegistrationState.REFUSED;
      registrations.add(
          new SupplierRegistration(
              new SupplierRegistrationDetails(id, suppliers.get(i), state, null, null, null)));
    }
    return id;
  }

  AuctionDetails details(boolean rehearsal, String name) {
    LocalDate end = new BusinessDays(years).nextBusinessDay(TODAY.plusDays(9));
    return new AuctionDetails(
        new FiscalYear(2026),
        name,
        null,
        rehearsal,
        STANDARD.rules(
            "R8-1",
            AuctionMode.OPEN_OUTCRY,
            TODAY.atStartOfDay(TokyoTime.ZONE).toInstant(),
            end.atTime(LocalTime.of(15, 0)).atZone(TokyoTime.ZONE).toInstant(),
            TODAY),
        SPECIFICATION,
        null,
        null,
        true);
  }

  private Long supplier(String name) {
    Organization supplier =
        new Organization(
            new OrganizationDetails(OrganizationKind.SUPPLIER, name, null, null, null, true));
    organizations.add(supplier);
    return supplier.id();
  }

  private void account(String login, Role role, Ward ward, Long organization) {
    accounts.add(
        new Account(
            new AccountDetails(login, login, "課", role, ward, organization, true, null), PASSWORD));
  }

  /** EX-EVAL-1 in four lines: what counts are kW-months and energy. */
  private static final String SPECIFICATION = specification();

  private static final FixedSettings SETTINGS = settings();

  static final StandardRules STANDARD = new StandardRules(SETTINGS);

  private static String specification() {
    StringBuilder lines = new StringBuilder();
    for (int month = 1; month <= 12; month++) {
      boolean summer = month >= 7 && month <= 9;
      String when = ",%s,全時間,".formatted(summer ? "SUMMER" : "OTHER");
      String date = "2027-%02d".formatted(month);
      lines.append("A," + date + ",300,100" + when + (summer ? 80_000 : 60_000) + "\n");
      lines.append("B," + date + ",100,97" + when + (summer ? 15_000 : 20_000) + "\n");
    }
    return lines.toString();
  }

  private static FixedSettings settings() {
    FixedSettings settings = new FixedSettings();
    Map.ofEntries(
            Map.entry("auction.window", "30"),
            Map.entry("auction.extension", "30"),
            Map.entry("auction.extensionBase", "PREVIOUS_END"),
            Map.entry("auction.extensionTrigger", "ANY_ACCEPTED_BID"),
            Map.entry("auction.latestClose", "17:00"),
            Map.entry("auction.resumeEnd", "12:00"),
            Map.entry("auction.interruption", "30"),
            Map.entry("auction.step.mode", "RELATIVE"),
            Map.entry("auction.step.rate", "0.5"),
            Map.entry("auction.mustBeat", "LOWEST"),
            Map.entry("auction.leaderMayBidAgain", "YES"),
            Map.entry("auction.withdrawal", "NO"),
            Map.entry("auction.biddingHours", "ALL_DAY"),
            Map.entry("auction.offerForm", "FIXED"),
            Map.entry("auction.tieRule", "EARLIEST"),
            Map.entry("auction.reserveComparison", "STRICTLY_BELOW"),
            Map.entry("auction.lowPrice.belowMean", "40"),
            Map.entry("auction.lowPrice.belowNext", "30"),
            Map.entry("evaluation.includesFuelAdjustment", "NO"),
            Map.entry("evaluation.includesMarketAdjustment", "NO"),
            Map.entry("evaluation.includesCertificatePremium", "NO"),
            Map.entry("evaluation.includesLevy", "NO"))
        .forEach(settings::with);
    return settings;
  }

  private final class Database implements DatabaseKind {

    @Override
    public boolean durable() {
      return durable;
    }

    @Override
    public List<String> unsafeSettings() {
      return unsafeSettings;
    }
  }

  /** Register of auctions. */
  static final class Auctions extends InMemoryRecords<Auction> implements AuctionRepository {}

  /** Register of suppliers' registrations. */
  static final class Registrations extends InMemoryRecords<SupplierRegistration>
      implements SupplierRegistrationRepository {

    @Override
    public List<SupplierRegistration> ofAuction(Long auction) {
      return all(RecordFilter.ALL).stream()
          .filter(each -> each.auctionId().equals(auction))
          .toList();
    }

    @Override
    public List<SupplierRegistration> ofOrganization(Long organization) {
      return all(RecordFilter.ALL).stream()
          .filter(each -> each.organization().id().equals(organization))
          .toList();
    }
  }

  /** Register of steps after failed auctions. */
  static final class FallbackActions extends InMemoryRecords<FallbackAction>
      implements FallbackActionRepository {

    @Override
    public List<FallbackAction> ofAuction(Long auction) {
      return all(RecordFilter.ALL).stream()
          .filter(each -> each.auctionId().equals(auction))
          .toList();
    }
  }

  private static final class CalendarYears extends InMemoryRecords<CalendarYear>
      implements CalendarYearRepository {}
}
