package jp.tokyo23.zerocarbon.renewable.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionRegisters;
import jp.tokyo23.zerocarbon.renewable.emission.ListedMenus;
import jp.tokyo23.zerocarbon.renewable.emission.SupplierMenu;
import jp.tokyo23.zerocarbon.renewable.facility.Facility;
import jp.tokyo23.zerocarbon.renewable.facility.FacilitySamples;
import jp.tokyo23.zerocarbon.renewable.facility.InMemorySupplyPoints;
import jp.tokyo23.zerocarbon.renewable.facility.PlannedMonths;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.tariff.BillRounding;
import jp.tokyo23.zerocarbon.renewable.tariff.EnergyByBand;
import jp.tokyo23.zerocarbon.renewable.tariff.PowerFactor;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.SeasonBand;
import jp.tokyo23.zerocarbon.renewable.tariff.SummerSeason;
import jp.tokyo23.zerocarbon.renewable.tariff.TimeBand;
import jp.tokyo23.zerocarbon.renewable.tariff.UnitPrice;
import jp.tokyo23.zerocarbon.renewable.tariff.YenFraction;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.access.User;
import jp.tokyo23.zerocarbon.shared.emission.FactorKind;
import jp.tokyo23.zerocarbon.shared.emission.InMemoryFactors;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationDetails;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationKind;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.testing.FixedActor;
import jp.tokyo23.zerocarbon.shared.testing.FixedSettings;
import jp.tokyo23.zerocarbon.shared.testing.InMemoryRecords;
import jp.tokyo23.zerocarbon.shared.testing.NoHistory;
import jp.tokyo23.zerocarbon.shared.testing.SharedRegisters;

/** The registers of awards, contracts, invoices and savings in memory, with the services. */
final class Registers {

  static final FiscalYear R8 = new FiscalYear(2026);
  static final SupplierMenu MENU = new SupplierMenu("A0269", "メニューA", false);
  static final PriceSet NEW = PriceSet.fixed(false, price("1700"), price("18.20"), price("17.10"));
  static final PriceSet OLD = PriceSet.fixed(true, price("1890"), price("20.50"), price("19.40"));

  final FixedActor actor = FixedActor.secretariat();
  final Awards awards = new Awards();
  final Contracts contracts = new Contracts();
  final Tariffs tariffs = new Tariffs();
  final Invoices invoices = new Invoices();
  final Statements statements = new Statements();
  final OutsideResults outsideResults = new OutsideResults();
  final InMemorySupplyPoints supplyPoints = new InMemorySupplyPoints();
  final SharedRegisters shared = new SharedRegisters();
  final EmissionRegisters emission = new EmissionRegisters();
  final InMemoryFactors factors = new InMemoryFactors();
  final List<FiscalYear> followed = new ArrayList<>();
  final FixedSettings settings =
      new FixedSettings()
          .with("tax.consumption", "10")
          .with("levy.unitPrice", "3.98")
          .with("bill.seasonSummer.from", "07-01")
          .with("bill.seasonSummer.to", "09-30");
  final BillSettings billSettings = new BillSettings(settings);
  final InvoiceChecks checks = new InvoiceChecks(billSettings);
  final AgreedInvoices agreed = new AgreedInvoices(invoices, checks);
  final AwardService awardService =
      new AwardService(
          awards,
          contracts,
          shared.organizations,
          billSettings,
          followed::add,
          actor,
          NoHistory.aids());
  final OutsideResultService outsideService =
      new OutsideResultService(
          outsideResults, awards, shared.organizations, actor, NoHistory.aids());
  final PowerContractService contractService =
      new PowerContractService(
          contracts,
          awards,
          supplyPoints,
          invoices,
          followed::add,
          new ContractedMenus(emission.assignments, emission),
          new ListedMenus(factors.registry()),
          actor,
          NoHistory.aids());
  final FormerTariffService tariffService =
      new FormerTariffService(tariffs, contracts, actor, NoHistory.aids());
  final MonthlyInvoiceService invoiceService =
      new MonthlyInvoiceService(invoices, contracts, supplyPoints, checks, actor, NoHistory.aids());
  final SavingsStatementService savings =
      new SavingsStatementService(
          statements, contracts, tariffs, supplyPoints, new PlannedMonths(settings), agreed, actor);

  Registers() {
    factors.edition(
        2024,
        LocalDate.of(2026, 1, 9),
        true,
        InMemoryFactors.line("A0269", "メニューA", FactorKind.MENU, "0"));
  }

  static UnitPrice price(String yen) {
    return UnitPrice.taxExcluded(yen);
  }

  /** Another person of the secretariat, or of a ward. */
  void actAs(String login, Role role, Ward ward) {
    actor.actAs(new User(login, login, role, ward, "環境課"));
  }

  Long supplier() {
    Organization supplier =
        new Organization(
            new OrganizationDetails(
                OrganizationKind.SUPPLIER, "でんき株式会社（例）", null, null, null, false));
    shared.organizations.add(supplier);
    return supplier.id();
  }

  AwardDetails award(String lot, String total, LowPriceResult lowPrice) {
    return award(7L, lot, null, total, lowPrice);
  }

  AwardDetails award(Long lotId, Long auctionId) {
    return award(lotId, "グループ" + lotId, auctionId, "134844938", LowPriceResult.NOT_LOW);
  }

  private AwardDetails award(
      Long lotId, String lot, Long auctionId, String total, LowPriceResult lowPrice) {
    return new AwardDetails(
        R8,
        lotId,
        lot,
        auctionId,
        supplier(),
        new BigDecimal(total),
        new BigDecimal("178842964"),
        null,
        NEW,
        lowPrice,
        null,
        null,
        false);
  }

  /** An award that a second person has approved. */
  Long approvedAward(String lot) {
    return approved(award(lot, "134844938", LowPriceResult.NOT_LOW));
  }

  Long approved(AwardDetails details) {
    Long id = awardService.register(details);
    User proposer = actor.user();
    actAs("second", Role.SECRETARIAT, null);
    awardService.approve(id, 0);
    actor.actAs(proposer);
    return id;
  }

  SupplyPoint supplyPoint(Ward ward, String name) {
    Facility facility = new Facility(FacilitySamples.school(ward, name));
    facility.stamp("試験", Instant.EPOCH);
    long number = 1 + supplyPoints.count(RecordFilter.ALL);
    SupplyPoint point =
        new SupplyPoint(
            facility, FacilitySamples.point(facility.id(), "03100000000000%08d".formatted(number)));
    supplyPoints.add(point);
    return point;
  }

  PowerContractDetails contract(Long awardId, Ward ward, List<ContractPoint> points) {
    return contract(awardId, ward, R8, points);
  }

  PowerContractDetails contract(
      Long awardId, Ward ward, FiscalYear supply, List<ContractPoint> points) {
    return new PowerContractDetails(
        awardId,
        ward,
        null,
        1,
        supply,
        1,
        null,
        BillRounding.ITEMS_AND_LEVY,
        YenFraction.CUT_OFF,
        new BigDecimal(100),
        MENU,
        points,
        null,
        false);
  }

  /** A concluded contract of 葛飾区 over this point. */
  PowerContract concluded(SupplyPoint point, Long formerTariffId) {
    Long id =
        contractService.register(
            contract(
                approvedAward("低圧"),
                point.ward(),
                List.of(new ContractPoint(point.id(), formerTariffId))));
    contractService.conclude(id, 0);
    return contracts.find(id).orElseThrow();
  }

  /** The former tariff, with the adjustment of every month of two fiscal years. */
  Long formerTariff(String base, String actual) {
    Map<YearMonth, MonthlyAdjustments.Units> months = new TreeMap<>();
    for (int i = 0; i < 24; i++) {
      months.put(
          YearMonth.of(2025, 4).plusMonths(i),
          new MonthlyAdjustments.Units(new BigDecimal(i < 12 ? base : actual), null));
    }
    FormerTariff tariff =
        new FormerTariff(
            new FormerTariffDetails(
                null, "従前（例）", OLD, new MonthlyAdjustments(months), null, null, false));
    tariffs.add(tariff);
    return tariff.id();
  }

  MonthlyInvoiceDetails invoice(
      PowerContract contract, Long pointId, YearMonth month, String kwh, String total) {
    SeasonBand when = new SeasonBand(SummerSeason.USUAL.of(month), TimeBand.ALL_DAY);
    return new MonthlyInvoiceDetails(
        contract.id(),
        pointId,
        month,
        new BigDecimal(300),
        PowerFactor.FULL,
        null,
        new EnergyByBand(Map.of(when, new BigDecimal(kwh))),
        null,
        null,
        new InvoicedAmounts(new BigDecimal(total), Map.of()),
        null,
        false);
  }

  /** Register of awards. */
  static final class Awards extends InMemoryRecords<Award> implements AwardRepository {}

  /** Register of contracts. */
  static final class Contracts extends InMemoryRecords<PowerContract>
      implements PowerContractRepository {}

  /** Register of former tariffs. */
  static final class Tariffs extends InMemoryRecords<FormerTariff>
      implements FormerTariffRepository {}

  /** Register of invoices. */
  static final class Invoices extends InMemoryRecords<MonthlyInvoice>
      implements MonthlyInvoiceRepository {

    @Override
    public List<MonthlyInvoice> ofContract(Long contractId) {
      return all(RecordFilter.ALL).stream()
          .filter(each -> each.contract().id().equals(contractId))
          .toList();
    }
  }

  /** Register of statements. */
  static final class Statements extends InMemoryRecords<SavingsStatement>
      implements SavingsStatementRepository {

    @Override
    public List<FiscalYear> years() {
      return all(RecordFilter.ALL).stream()
          .map(SavingsStatement::fiscalYear)
          .distinct()
          .sorted(Comparator.reverseOrder())
          .toList();
    }

    @Override
    public List<SavingsStatement> current(FiscalYear year, SavingsKind kind) {
      return all(RecordFilter.of(year)).stream()
          .filter(each -> each.kind() == kind && !each.superseded())
          .toList();
    }

    @Override
    public List<SavingsStatement> versions(
        Long contractId, Long supplyPointId, FiscalYear year, SavingsKind kind) {
      return all(RecordFilter.of(year)).stream()
          .filter(each -> each.contractId().equals(contractId))
          .filter(each -> each.supplyPointId().equals(supplyPointId) && each.kind() == kind)
          .sorted(Comparator.comparing(SavingsStatement::number).reversed())
          .toList();
    }
  }

  /** Register of results of auctions held elsewhere. */
  static final class OutsideResults extends InMemoryRecords<OutsideResult>
      implements OutsideResultRepository {}
}
