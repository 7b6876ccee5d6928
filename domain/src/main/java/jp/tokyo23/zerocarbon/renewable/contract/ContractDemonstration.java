package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.tokyo23.zerocarbon.renewable.emission.SupplierMenu;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityDemonstration;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRepository;
import jp.tokyo23.zerocarbon.renewable.tariff.BillRounding;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.UnitPrice;
import jp.tokyo23.zerocarbon.renewable.tariff.YenFraction;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.access.User;
import jp.tokyo23.zerocarbon.shared.demonstration.DemonstrationData;
import jp.tokyo23.zerocarbon.shared.demonstration.DemonstrationRecords;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationKind;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationRepository;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/**
 * An example of what follows an award: a contract of three made-up facilities with supply in 令和8年度,
 * its invoices so far and its savings. Every value is made up and says so.
 */
@ApplicationScoped
public class ContractDemonstration implements DemonstrationData {

  static final FiscalYear PROCUREMENT = new FiscalYear(2025);
  static final FiscalYear SUPPLY = new FiscalYear(2026);
  static final String LOT = "（例）学校・図書館グループ";
  private static final String SUPPLIER = "（例）小売電気事業者";
  private static final String MADE_UP = "例として登録した仮の記録です。実在の契約や実績の値ではありません。";
  private static final User SECOND = new User("example", "（例）承認する人", Role.SECRETARIAT, null, "事務局");
  private static final SupplierMenu MENU = new SupplierMenu("A0269", "メニューA", false);
  private static final List<String> FACILITIES = List.of("（例）第一小学校", "（例）第二中学校", "（例）中央図書館");

  @Inject private FacilityDemonstration facilities;
  @Inject private SupplyPointRepository supplyPoints;
  @Inject private DemonstrationRecords shared;
  @Inject private OrganizationRepository organizations;
  @Inject private AwardRepository awards;
  @Inject private PowerContractRepository contracts;
  @Inject private FormerTariffRepository tariffs;
  @Inject private DemonstrationInvoices invoices;
  @Inject private SavingsStatementService savings;
  @Inject private ActingUser actor;

  @Override
  public void load() {
    if (contracts.count(RecordFilter.ALL) > 0) {
      return;
    }
    facilities.load();
    List<SupplyPoint> points =
        supplyPoints.ofWard(Ward.KATSUSHIKA).stream()
            .filter(point -> FACILITIES.contains(point.facility().name()))
            .toList();
    FormerTariff former = new FormerTariff(former());
    tariffs.add(former);
    PowerContract contract = new PowerContract(award(), contract(points, former.id()));
    contract.conclude();
    contracts.add(contract);
    invoices.add(contract, points);
    savings.reckonExpected(
        contract.id(), SUPPLY, new MonthlyAdjustments.Units(BigDecimal.ZERO, null));
    savings.reckonActual(contract.id(), SUPPLY);
  }

  private Award award() {
    shared.organization(OrganizationKind.SUPPLIER, SUPPLIER);
    Organization supplier = organizations.named(SUPPLIER).orElseThrow();
    AwardDetails details =
        new AwardDetails(
            PROCUREMENT,
            null,
            LOT,
            null,
            supplier.id(),
            new BigDecimal(31_250_000),
            new BigDecimal(34_500_000),
            null,
            prices("1650", "18.20", "17.10").withPremium(UnitPrice.taxExcluded("0.60")),
            LowPriceResult.NOT_LOW,
            null,
            MADE_UP,
            true);
    Award award = new Award(details, supplier, new BigDecimal("0.10"), actor.user());
    award.approve(SECOND);
    awards.add(award);
    return award;
  }

  private static PowerContractDetails contract(List<SupplyPoint> points, Long formerTariffId) {
    return new PowerContractDetails(
        null,
        Ward.KATSUSHIKA,
        null,
        1,
        SUPPLY,
        1,
        null,
        BillRounding.ITEMS_AND_LEVY,
        YenFraction.CUT_OFF,
        new BigDecimal(100),
        MENU,
        points.stream().map(point -> new ContractPoint(point.id(), formerTariffId)).toList(),
        MADE_UP,
        true);
  }

  private static FormerTariffDetails former() {
    Map<YearMonth, MonthlyAdjustments.Units> months = new TreeMap<>();
    for (int i = 0; i < 18; i++) {
      months.put(
          YearMonth.of(2025, 4).plusMonths(i),
          new MonthlyAdjustments.Units(new BigDecimal(i < 12 ? "0.42" : "-1.07"), null));
    }
    return new FormerTariffDetails(
        Ward.KATSUSHIKA,
        "（例）従前の料金メニュー",
        prices("1890", "20.50", "19.40"),
        new MonthlyAdjustments(months),
        "例",
        MADE_UP,
        true);
  }

  private static PriceSet prices(String demand, String summer, String other) {
    return PriceSet.fixed(
        true,
        UnitPrice.taxExcluded(demand),
        UnitPrice.taxExcluded(summer),
        UnitPrice.taxExcluded(other));
  }
}
