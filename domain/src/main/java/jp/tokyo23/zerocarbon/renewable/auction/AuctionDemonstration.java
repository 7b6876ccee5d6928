package jp.tokyo23.zerocarbon.renewable.auction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionMode;
import jp.tokyo23.zerocarbon.renewable.tariff.MonthlyUse;
import jp.tokyo23.zerocarbon.renewable.tariff.PlannedLoad;
import jp.tokyo23.zerocarbon.renewable.tariff.PowerFactor;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.account.AccountRepository;
import jp.tokyo23.zerocarbon.shared.calendar.BusinessDays;
import jp.tokyo23.zerocarbon.shared.demonstration.DemonstrationData;
import jp.tokyo23.zerocarbon.shared.demonstration.DemonstrationRecords;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationKind;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationRepository;

/** An example: a rehearsal that is open for bids, with two made-up suppliers. */
@ApplicationScoped
public class AuctionDemonstration implements DemonstrationData {

  private static final FiscalYear YEAR = new FiscalYear(2026);
  private static final int DAYS_OPEN = 9;

  @Inject private DemonstrationRecords shared;
  @Inject private OrganizationRepository organizations;
  @Inject private AccountRepository accounts;
  @Inject private AuctionRepository auctions;
  @Inject private SupplierRegistrationRepository registrations;
  @Inject private StandardRules standard;
  @Inject private BusinessDays businessDays;
  @Inject private PublicationCheck check;
  @Inject private BidDesk desk;

  @Override
  public void load() {
    Auction auction = new Auction(details());
    auctions.add(auction);
    admit(auction, "でんき株式会社（例）", "denryoku");
    admit(auction, "みらい電力株式会社（例）", "mirai");
    try {
      auction.publish(
          check.publishable(auction, registrations.ofAuction(auction.id())), Instant.now());
      desk.open(auction.id(), auction.rules());
    } catch (RuleViolation noCalendar) {
      auction.requireDraft(); // stays a draft where the closed days of these years are not entered
    }
  }

  private AuctionDetails details() {
    LocalDate today = TokyoTime.today();
    Instant start = today.atStartOfDay(TokyoTime.ZONE).toInstant();
    Instant end =
        businessDays
            .nextBusinessDay(today.plusDays(DAYS_OPEN))
            .atTime(LocalTime.of(15, 0))
            .atZone(TokyoTime.ZONE)
            .toInstant();
    return new AuctionDetails(
        YEAR,
        "令和8年度 グループ1（例）",
        null,
        true,
        standard.rules("R8-1", AuctionMode.OPEN_OUTCRY, start, end, today),
        LotSpecification.write(loads()),
        null,
        "操作を試すための例です。実在の調達ではありません。",
        true);
  }

  private void admit(Auction auction, String name, String login) {
    shared.organization(OrganizationKind.SUPPLIER, name);
    Organization supplier = organizations.named(name).orElseThrow();
    registrations.add(
        new SupplierRegistration(
            new SupplierRegistrationDetails(
                auction.id(), supplier, RegistrationState.ADMITTED, null, null, "例")));
    accounts.withLogin(login).ifPresent(account -> account.actFor(supplier.id()));
  }

  /** EX-EVAL-1 of the handbook: two supply points, twelve months. */
  private static List<PlannedLoad> loads() {
    return List.of(
        load("庁舎（例）", 300, 100, 80_000, 60_000), load("体育館（例）", 100, 97, 15_000, 20_000));
  }

  private static PlannedLoad load(String name, int kw, int factor, int summer, int other) {
    List<MonthlyUse> months =
        IntStream.range(0, 12)
            .mapToObj(i -> YearMonth.of(2027, 4).plusMonths(i))
            .map(
                month ->
                    MonthlyUse.ofMonth(
                        month,
                        BigDecimal.valueOf(kw),
                        new PowerFactor(factor),
                        BigDecimal.valueOf(
                            month.getMonthValue() >= 7 && month.getMonthValue() <= 9
                                ? summer
                                : other)))
            .toList();
    return new PlannedLoad(null, name, months);
  }
}
