package jp.tokyo23.zerocarbon.renewable.metering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayHandler;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReader;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.format.FindingKind;
import jp.tokyo23.zerocarbon.renewable.metering.format.FlowDirection;
import jp.tokyo23.zerocarbon.renewable.metering.format.Hhv48Reader;
import jp.tokyo23.zerocarbon.renewable.metering.format.Hhv48Writer;
import jp.tokyo23.zerocarbon.renewable.metering.format.MeterFinding;
import jp.tokyo23.zerocarbon.renewable.metering.format.ReadingStatus;
import jp.tokyo23.zerocarbon.renewable.metering.format.WattHours;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.testing.FixedSettings;
import org.junit.jupiter.api.Test;

/** A file on its way in: the checks H2 to H10, versions, all or nothing. */
class MeterIntakeTest {

  private static final String NUMBER = "0312345678901234567890";
  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
  private static final long POINT = 7;

  private final InMemoryMeterDays store = new InMemoryMeterDays();
  private BigDecimal contractDemand = new BigDecimal("300");
  private LocalDate contractEnd;
  private Integer flatLine = 100;
  private BigDecimal bill;

  @Test
  void aDayIsStoredOnceHoweverOftenItIsDelivered() {
    assertEquals(1, take(day(DAY, 5_000, ReadingStatus.FINAL, 1)).stored());

    IntakeResult again = take(day(DAY, 5_000, ReadingStatus.FINAL, 1));

    assertFalse(again.refused());
    assertEquals(0, again.stored());
    assertEquals(1, again.ignored());
    assertEquals(1, versions().size());
  }

  @Test
  void otherValuesUnderTheSameRevisionAreRefusedAndNothingIsStored() {
    take(day(DAY, 5_000, ReadingStatus.FINAL, 1));

    IntakeResult other =
        take(
            day(DAY.plusDays(1), 5_000, ReadingStatus.FINAL, 1),
            day(DAY, 6_000, ReadingStatus.FINAL, 1));

    assertTrue(other.refused());
    assertEquals(List.of(FindingKind.OTHER_VALUES), errors(other));
    assertEquals(0, other.stored());
    assertEquals(1, versions().size());
  }

  @Test
  void withinOneFileADuplicateIsTheSame() {
    IntakeResult equal =
        take(day(DAY, 5_000, ReadingStatus.FINAL, 1), day(DAY, 5_000, ReadingStatus.FINAL, 1));
    IntakeResult different =
        take(
            day(DAY.plusDays(1), 5_000, ReadingStatus.FINAL, 1),
            day(DAY.plusDays(1), 6_000, ReadingStatus.FINAL, 1));

    assertEquals(1, equal.stored());
    assertTrue(different.refused());
  }

  @Test
  void aFormatWithoutRevisionsReplacesAndKeepsWhatWasBefore() {
    take(day(DAY, 5_000, ReadingStatus.QUICK, DayReading.NEXT_REVISION));
    take(day(DAY, 6_000, ReadingStatus.QUICK, DayReading.NEXT_REVISION));
    IntakeResult same = take(day(DAY, 6_000, ReadingStatus.QUICK, DayReading.NEXT_REVISION));

    assertEquals(0, same.stored());
    assertEquals(List.of(1, 2), versions().stream().map(DayReading::revision).toList());
    assertEquals(6_000, best().wattHours(0));
  }

  @Test
  void theMoreFinalValueCountsWhateverItsRevisionAndOrder() {
    take(
        day(DAY, 4_000, ReadingStatus.FINAL, 1),
        day(DAY, 3_000, ReadingStatus.PRELIMINARY, 9),
        day(DAY, 2_000, ReadingStatus.QUICK, 9),
        day(DAY, 1_000, ReadingStatus.ESTIMATED, 9));

    assertEquals(ReadingStatus.FINAL, best().status());
    take(day(DAY, 4_500, ReadingStatus.FINAL, 2));
    assertEquals(4_500, best().wattHours(0));
    assertEquals(5, versions().size());
  }

  @Test
  void anUnknownSupplyPointKeepsTheFileOut() {
    DayReading foreign =
        DayReading.of("0399999999999999999999", DAY, FlowDirection.BUY, ReadingStatus.FINAL)
            .from("F4", 1);

    IntakeResult result = take(foreign, day(DAY, 5_000, ReadingStatus.FINAL, 1));

    assertEquals(List.of(FindingKind.POINT_UNKNOWN), errors(result));
    assertEquals(List.of(), versions());
  }

  /** EX-HH-1: 300 kW and the factor 1.2 give 180 kWh. */
  @Test
  void aHalfHourAboveTheContractDemandIsTold() {
    assertFalse(found(day(DAY, 180_000, ReadingStatus.FINAL, 1), FindingKind.OVER_DEMAND));

    IntakeResult result = take(day(DAY, 1_000, ReadingStatus.FINAL, 2).set(27, 180_001));

    MeterFinding over = result.findings().get(0);
    assertEquals(FindingKind.OVER_DEMAND, over.kind());
    assertEquals("13:30 180.001", over.value());
    assertEquals("180", over.limit());
    assertFalse(result.refused());
  }

  @Test
  void withoutAContractDemandThatIsSaidInsteadOfChecked() {
    contractDemand = null;

    IntakeResult result = take(day(DAY, 900_000, ReadingStatus.FINAL, 1));

    assertTrue(result.counts().containsKey(FindingKind.DEMAND_UNKNOWN));
    assertFalse(result.counts().containsKey(FindingKind.OVER_DEMAND));
  }

  @Test
  void gapsAreToldBySlotAndByDay() {
    DayReading holed = day(DAY, 5_000, ReadingStatus.FINAL, 1);
    holed.set(3, WattHours.MISSING);

    IntakeResult result = take(holed, day(DAY.plusDays(3), 5_000, ReadingStatus.FINAL, 1));

    assertEquals(1L, result.counts().get(FindingKind.MISSING_SLOTS));
    MeterFinding days =
        result.findings().stream()
            .filter(each -> each.kind() == FindingKind.MISSING_DAYS)
            .findFirst()
            .orElseThrow();
    assertEquals(NUMBER + " 2025-07-02", days.value());
    assertEquals("2025-07-03", days.limit());
  }

  @Test
  void aFlatLineIsToldAcrossMidnightButNotForZeros() {
    flatLine = 90;

    assertEquals(
        1L,
        take(
                day(DAY, 5_000, ReadingStatus.FINAL, 1),
                day(DAY.plusDays(1), 5_000, ReadingStatus.FINAL, 1))
            .counts()
            .get(FindingKind.FLAT_LINE));
    assertFalse(
        take(
                day(DAY.plusDays(5), 0, ReadingStatus.FINAL, 1),
                day(DAY.plusDays(6), 0, ReadingStatus.FINAL, 1))
            .counts()
            .containsKey(FindingKind.FLAT_LINE));
  }

  @Test
  void aCheckWithoutItsSettingIsSaidToBeLeftOut() {
    flatLine = null;

    assertTrue(found(day(DAY, 5_000, ReadingStatus.FINAL, 1), FindingKind.FLAT_LINE_UNCHECKED));
  }

  @Test
  void futureDaysAndDaysAfterTheContractAreTold() {
    contractEnd = LocalDate.of(2025, 6, 30);

    assertTrue(found(day(DAY, 5_000, ReadingStatus.FINAL, 1), FindingKind.AFTER_CONTRACT));
    assertTrue(
        found(day(LocalDate.of(2026, 4, 2), 5_000, ReadingStatus.FINAL, 1), FindingKind.FUTURE));
    assertFalse(
        found(day(LocalDate.of(2025, 6, 30), 5_000, ReadingStatus.FINAL, 1), FindingKind.FUTURE));
  }

  @Test
  void ofVeryManyFindingsTheFirstAreKeptAndAllAreCounted() {
    contractDemand = BigDecimal.ONE;
    List<DayReading> days = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      days.add(day(DAY.minusDays(i), 5_000, ReadingStatus.FINAL, 1));
    }

    IntakeResult result = take(days.toArray(DayReading[]::new));

    assertEquals(300L, result.counts().get(FindingKind.OVER_DEMAND));
    assertEquals(
        FindingLog.KEPT_OF_A_KIND,
        result.findings().stream().filter(each -> each.kind() == FindingKind.OVER_DEMAND).count());
    assertEquals(300, result.stored());
  }

  @Test
  void whatWasTakenInFromHhv48IsExportedAsTheSameBytes() throws IOException {
    byte[] file =
        written(
            List.of(
                day(DAY, 5_050, ReadingStatus.QUICK, 1).from("F4", 1),
                day(DAY, 5_051, ReadingStatus.FINAL, 1).from("JPM, \"daily\"", 1)));
    intake().take(new Hhv48Reader(), new ByteArrayInputStream(file), 1);

    assertEquals(
        new String(file, StandardCharsets.UTF_8),
        new String(written(versions()), StandardCharsets.UTF_8));
  }

  private boolean found(DayReading day, FindingKind kind) {
    return take(day).counts().containsKey(kind);
  }

  private static List<FindingKind> errors(IntakeResult result) {
    return result.findings().stream()
        .filter(MeterFinding::refuses)
        .map(MeterFinding::kind)
        .toList();
  }

  /** H9: 31 days of 48 × 5 kWh are 7,440 kWh; the tolerance is 0.5 %. */
  @Test
  void aMonthThatDiffersFromItsBillIsTold() {
    DayReading[] july = july(31);
    bill = new BigDecimal("7400");

    IntakeResult result = take(july);

    MeterFinding difference =
        result.findings().stream()
            .filter(each -> each.kind() == FindingKind.BILL)
            .findFirst()
            .orElseThrow();
    assertEquals(NUMBER + " 2025-07 7440", difference.value());
    assertEquals("7400", difference.limit());
    assertFalse(result.refused());
    assertEquals(31, result.stored());
    assertEquals(Set.of(POINT), bills().differing(DAY, DAY.plusDays(30)));
    bill = new BigDecimal("7440");
    assertEquals(Set.of(), bills().differing(DAY, DAY.plusDays(30)));
  }

  @Test
  void aMonthWithinTheToleranceOrWithAGapOrWithoutABillIsNot() {
    bill = new BigDecimal("7410");
    assertFalse(take(july(31)).counts().containsKey(FindingKind.BILL));
    bill = new BigDecimal("9999");
    DayReading[] august = {day(DAY.plusMonths(1), 5_000, ReadingStatus.FINAL, 1)};
    assertFalse(take(august).counts().containsKey(FindingKind.BILL));
    bill = null;
    assertFalse(
        take(day(DAY, 6_000, ReadingStatus.FINAL, 2)).counts().containsKey(FindingKind.BILL));
  }

  private static DayReading[] july(int days) {
    return IntStream.range(0, days)
        .mapToObj(i -> day(DAY.plusDays(i), 5_000, ReadingStatus.FINAL, 1))
        .toArray(DayReading[]::new);
  }

  /** The bill of one month. */
  private final class Bills implements BilledEnergy {

    @Override
    public Set<Long> billedPoints(YearMonth first, YearMonth last) {
      return bill == null || !asked(first, last) ? Set.of() : Set.of(POINT);
    }

    @Override
    public List<BilledMonth> billed(Collection<Long> points, YearMonth first, YearMonth last) {
      return bill == null || !asked(first, last) || !points.contains(POINT)
          ? List.of()
          : List.of(new BilledMonth(POINT, YearMonth.from(DAY), bill));
    }

    private static boolean asked(YearMonth first, YearMonth last) {
      YearMonth month = YearMonth.from(DAY);
      return !month.isBefore(first) && !month.isAfter(last);
    }
  }

  private IntakeResult take(DayReading... days) {
    try {
      return intake().take(new Delivered(List.of(days)), InputStream.nullInputStream(), 1);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private MeterIntake intake() {
    MeteredPoint point =
        new MeteredPoint(POINT, NUMBER, "例 施設", Ward.KATSUSHIKA, contractDemand, contractEnd);
    MeterLimits limits = new MeterLimits(new BigDecimal("1.2"), flatLine, LocalDate.of(2026, 4, 1));
    return new MeterIntake(
        number -> Optional.of(point).filter(each -> each.number().equals(number)),
        store,
        limits,
        bills());
  }

  private BillCheck bills() {
    return new BillCheck(
        store,
        new FixedSettings().with("hh.billTolerance", "0.5"),
        List.<BilledEnergy>of(new Bills()));
  }

  private List<DayReading> versions() {
    return store.allVersions(POINT, FlowDirection.BUY, DAY.minusYears(1), DAY.plusYears(1));
  }

  private DayReading best() {
    return store.days(POINT, FlowDirection.BUY, DAY, DAY).get(0);
  }

  private static DayReading day(LocalDate date, int value, ReadingStatus status, int revision) {
    DayReading day = DayReading.of(NUMBER, date, FlowDirection.BUY, status).from("F4", revision);
    for (int slot = 0; slot < DayReading.SLOTS; slot++) {
      day.set(slot, value);
    }
    return day;
  }

  private static byte[] written(List<DayReading> days) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Hhv48Writer writer = new Hhv48Writer(bytes)) {
      for (DayReading day : days) {
        writer.write(day);
      }
    }
    return bytes.toByteArray();
  }

  /** Days that need no file. */
  private record Delivered(List<DayReading> days) implements DayReader {

    @Override
    public Charset read(InputStream file, DayHandler handler) {
      days.stream().map(DayReading::copy).forEach(handler::day);
      return StandardCharsets.UTF_8;
    }
  }
}
