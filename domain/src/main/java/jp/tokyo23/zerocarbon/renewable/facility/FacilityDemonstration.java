package jp.tokyo23.zerocarbon.renewable.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.demonstration.DemonstrationData;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/**
 * Examples of facilities and supply points in two wards, from {@code examples.csv}. All of them are
 * made up and say so; no real facility, number or figure is among them.
 */
@ApplicationScoped
public class FacilityDemonstration implements DemonstrationData {

  private static final String MADE_UP = "例として登録した仮の記録です。実在の施設や実績の値ではありません。";
  private static final LocalDate CONTRACT_END = LocalDate.of(2027, 3, 31);

  private FacilityRepository facilities;
  private SupplyPointRepository supplyPoints;

  protected FacilityDemonstration() {} // for the CDI proxy

  @Inject
  public FacilityDemonstration(FacilityRepository facilities, SupplyPointRepository supplyPoints) {
    this.facilities = facilities;
    this.supplyPoints = supplyPoints;
  }

  /** Does nothing the second time: other parts whose examples refer to these call it first. */
  @Override
  public void load() {
    if (facilities.count(RecordFilter.ALL) == 0) {
      examples().forEach(this::add);
    }
  }

  private void add(Example example) {
    Facility facility =
        facilities
            .named(example.ward(), example.text("name"))
            .orElseGet(
                () -> {
                  Facility fresh = new Facility(facility(example));
                  facilities.add(fresh);
                  return fresh;
                });
    supplyPoints.add(new SupplyPoint(facility, supplyPoint(facility.id(), example)));
  }

  private static FacilityDetails facility(Example example) {
    ManagementForm form = ManagementForm.valueOf(example.text("managementForm"));
    return new FacilityDetails(
        example.ward(),
        null,
        example.text("name"),
        FacilityType.valueOf(example.text("facilityType")),
        example.text("address"),
        form,
        example.text("manager"),
        form == ManagementForm.DIRECT ? BillPayer.WARD : BillPayer.DESIGNATED_MANAGER,
        OperationPattern.valueOf(example.text("operationPattern")),
        OnSiteEquipment.unknown(),
        ProcurementRoute.JOINT_AUCTION,
        null,
        MADE_UP,
        true);
  }

  private static SupplyPointDetails supplyPoint(Long facilityId, Example example) {
    boolean low = example.text("voltageClass").equals(VoltageClass.LOW.name());
    Integer volts = low ? 200 : 6_600;
    MonthlyFigures energy = example.months("energyFromApril");
    return new SupplyPointDetails(
        facilityId,
        SupplyPointNumber.parse(example.text("number")),
        example.text("point"),
        new GridConnection(
            GridArea.TOKYO,
            VoltageClass.valueOf(example.text("voltageClass")),
            volts,
            volts,
            50,
            null,
            null,
            null),
        new DemandTerms(
            ContractDemandRule.valueOf(example.text("contractDemandRule")),
            example.number("contractDemand"),
            low ? null : 99,
            null,
            null),
        example.months("maxDemandFromApril"),
        energy,
        MeterType.COMMUNICATING,
        1,
        new CurrentContract("（例）契約種別", "（例）小売電気事業者", CONTRACT_END, 90),
        new Billing(BillingForm.ONE_BILL, null, null),
        energy.complete() ? null : "3月分の検針票を確認中（例）",
        MADE_UP,
        true);
  }

  static List<Example> examples() {
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(
                FacilityDemonstration.class.getResourceAsStream("examples.csv"),
                StandardCharsets.UTF_8))) {
      List<String> names = List.of(file.readLine().split(","));
      return file.lines().map(line -> new Example(names, List.of(line.split(",", -1)))).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
