package jp.tokyo23.zerocarbon.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.facility.BillPayer;
import jp.tokyo23.zerocarbon.renewable.facility.Billing;
import jp.tokyo23.zerocarbon.renewable.facility.ContractDemandRule;
import jp.tokyo23.zerocarbon.renewable.facility.CurrentContract;
import jp.tokyo23.zerocarbon.renewable.facility.DemandTerms;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityDetails;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityService;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityType;
import jp.tokyo23.zerocarbon.renewable.facility.GridArea;
import jp.tokyo23.zerocarbon.renewable.facility.GridConnection;
import jp.tokyo23.zerocarbon.renewable.facility.ManagementForm;
import jp.tokyo23.zerocarbon.renewable.facility.MeterType;
import jp.tokyo23.zerocarbon.renewable.facility.MonthlyFigures;
import jp.tokyo23.zerocarbon.renewable.facility.OnSiteEquipment;
import jp.tokyo23.zerocarbon.renewable.facility.OperationPattern;
import jp.tokyo23.zerocarbon.renewable.facility.ProcurementRoute;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointDetails;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointNumber;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointService;
import jp.tokyo23.zerocarbon.renewable.facility.VoltageClass;
import jp.tokyo23.zerocarbon.renewable.metering.MeterDayStore;
import jp.tokyo23.zerocarbon.renewable.metering.MeterFormat;
import jp.tokyo23.zerocarbon.renewable.metering.MeterImport;
import jp.tokyo23.zerocarbon.renewable.metering.MeterImportDetails;
import jp.tokyo23.zerocarbon.renewable.metering.MeterImportService;
import jp.tokyo23.zerocarbon.renewable.metering.MeterImportState;
import jp.tokyo23.zerocarbon.renewable.metering.MeterIntakeService;
import jp.tokyo23.zerocarbon.renewable.metering.MeterPointRow;
import jp.tokyo23.zerocarbon.renewable.metering.MeterYearService;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.format.FindingKind;
import jp.tokyo23.zerocarbon.renewable.metering.format.FlowDirection;
import jp.tokyo23.zerocarbon.renewable.metering.format.Hhv48Writer;
import jp.tokyo23.zerocarbon.renewable.metering.format.ReadingStatus;
import jp.tokyo23.zerocarbon.renewable.metering.format.WattHours;
import jp.tokyo23.zerocarbon.renewable.metering.load.MonthTotal;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.access.User;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Meter files from the first piece to the totals, the same on both databases. */
@ArquillianTest
class MeteringIT {

  private static final AtomicLong NUMBERS = new AtomicLong(System.nanoTime());
  private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);

  @Inject private ActingUser actor;
  @Inject private FacilityService facilities;
  @Inject private SupplyPointService points;
  @Inject private MeterImportService imports;
  @Inject private MeterIntakeService intake;
  @Inject private MeterYearService years;
  @Inject private MeterDayStore store;
  @Resource private UserTransaction transaction;

  private String number;
  private long point;

  @BeforeEach
  void aSupplyPointOfKatsushika() {
    act(Ward.KATSUSHIKA);
    another();
  }

  @Test
  void aFileOfPiecesBecomesDaysAndTotals() throws Exception {
    byte[] file = file(days(40, 5_000, ReadingStatus.FINAL, 1));

    MeterImport taken = upload(file, 1_000);

    assertEquals(MeterImportState.STORED, taken.state());
    assertEquals(40, taken.counts().stored());
    assertEquals(64, taken.sha256().length());
    List<DayReading> days = store.days(point, FlowDirection.BUY, FIRST, FIRST.plusDays(99));
    assertEquals(40, days.size());
    assertArrayEquals(file, file(days));
    List<MonthTotal> months = months();
    assertEquals(List.of(YearMonth.of(2025, 7), YearMonth.of(2025, 8)), names(months));
    assertTrue(months.get(0).complete());
    assertEquals(0, new BigDecimal("7440").compareTo(months.get(0).energy()));
    assertEquals(0, new BigDecimal("10").compareTo(months.get(0).maximumDemand()));
    assertEquals(9, months.get(1).days());
  }

  @Test
  void everyValueComesBackExactlyAndMissingStaysMissing() throws Exception {
    DayReading narrow = day(0, 32_767_000, ReadingStatus.FINAL, 1).set(5, WattHours.MISSING);
    DayReading fine = day(1, 1, ReadingStatus.FINAL, 1).set(47, 123_456_789);
    DayReading wide = day(2, 32_768_000, ReadingStatus.FINAL, 1).set(0, Integer.MAX_VALUE);
    DayReading zero = day(3, 0, ReadingStatus.FINAL, 1);
    DayReading empty = day(4, WattHours.MISSING, ReadingStatus.FINAL, 1);
    byte[] file = file(List.of(narrow, fine, wide, zero, empty));

    upload(file, 8_000_000);

    assertArrayEquals(file, file(store.days(point, FlowDirection.BUY, FIRST, FIRST.plusDays(9))));
    MonthTotal july = months().get(0);
    assertEquals(5, july.days());
    assertEquals(49, july.missing());
    assertEquals(Integer.MAX_VALUE, july.peakWattHours());
  }

  @Test
  void theSameFileAndTheSameDaysChangeNothing() throws Exception {
    byte[] file = file(days(3, 5_000, ReadingStatus.FINAL, 1));
    upload(file, 8_000_000);

    MeterImport same = upload(file, 8_000_000);
    MeterImport longer = upload(file(days(4, 5_000, ReadingStatus.FINAL, 1)), 8_000_000);

    assertEquals(MeterImportState.UNCHANGED, same.state());
    assertEquals(FindingKind.SAME_FILE, imports.findings(same.id()).get(0).kind());
    assertEquals(3, longer.counts().ignored());
    assertEquals(1, longer.counts().stored());
    assertEquals(4, versions().size());
  }

  @Test
  void aFaultKeepsTheWholeFileOutAndItsReportIn() throws Exception {
    List<DayReading> days = days(3, 5_000, ReadingStatus.FINAL, 1);
    String faulty = new String(file(days)).replaceFirst("(?s)(.*),5,", "$1,-5,");

    MeterImport refused = upload(faulty.getBytes(), 8_000_000);

    assertEquals(MeterImportState.REFUSED, refused.state());
    assertEquals(FindingKind.NEGATIVE, imports.findings(refused.id()).get(0).kind());
    assertEquals(5, imports.findings(refused.id()).get(0).line());
    assertEquals(List.of(), versions());
    assertEquals(List.of(), months());
  }

  @Test
  void aMoreFinalDeliveryCountsAndTheTotalsFollow() throws Exception {
    upload(file(days(31, 5_000, ReadingStatus.QUICK, 1)), 8_000_000);
    List<DayReading> later = new ArrayList<>(days(31, 5_000, ReadingStatus.QUICK, 1));
    later.add(day(10, 6_000, ReadingStatus.FINAL, 1));
    upload(file(later), 8_000_000);

    assertEquals(32, versions().size());
    assertEquals(0, new BigDecimal("7488").compareTo(months().get(0).energy()));
    assertEquals(0, new BigDecimal("12").compareTo(months().get(0).maximumDemand()));
  }

  @Test
  void aRemovedFileTakesItsDaysAwayAndLeavesThoseOfOthers() throws Exception {
    MeterImport kept = upload(file(days(31, 5_000, ReadingStatus.QUICK, 1)), 8_000_000);
    byte[] wrong = file(days(40, 9_000, ReadingStatus.FINAL, 1));
    MeterImport undone = upload(wrong, 8_000_000);
    assertEquals(0, new BigDecimal("13392").compareTo(months().get(0).energy()));

    imports.remove(undone.id(), undone.version(), "別の施設のファイル");

    assertEquals(31, versions().size());
    assertEquals(List.of(YearMonth.of(2025, 7)), names(months()));
    assertEquals(0, new BigDecimal("7440").compareTo(months().get(0).energy()));
    assertEquals(MeterImportState.STORED, imports.record(kept.id()).state());
    assertEquals(40, upload(wrong, 8_000_000).counts().stored());
  }

  @Test
  void theListOfDoubtsHoldsWhatTheRowsSayOfThemselves() throws Exception {
    Long sound = point;
    upload(file(days(31, 5_000, ReadingStatus.FINAL, 1)), 8_000_000);
    Long gap = another();
    upload(file(days(30, 5_000, ReadingStatus.FINAL, 1)), 8_000_000);
    Long over = another();
    upload(file(days(31, 200_000, ReadingStatus.FINAL, 1)), 8_000_000);
    FiscalYear year = FiscalYear.of(FIRST);

    Set<Long> told =
        years.page(PageQuery.all(RecordFilter.ALL), year).stream()
            .filter(MeterPointRow::doubtful)
            .map(MeterPointRow::id)
            .collect(Collectors.toSet());
    RecordFilter doubtful = years.doubtful(RecordFilter.ALL, year);

    assertEquals(told.size(), years.count(doubtful));
    assertEquals(
        told,
        years.page(PageQuery.all(doubtful), year).stream()
            .map(MeterPointRow::id)
            .collect(Collectors.toSet()));
    assertTrue(told.containsAll(List.of(gap, over)));
    assertFalse(told.contains(sound));
    assertEquals(0, years.count(years.doubtful(RecordFilter.ALL, new FiscalYear(2001))));
  }

  @Test
  void whatIsCancelledLeavesNothingAndCanBeReadAgain() throws Exception {
    byte[] file = file(days(2_000, 5_000, ReadingStatus.FINAL, 1));
    Long id = begin(UUID.randomUUID() + ".csv", file.length);
    imports.receive(id, 0, new ByteArrayInputStream(file));
    imports.complete(id);

    assertThrows(CancellationException.class, () -> intake.take(id, BreakingOff::new));
    intake.fail(id);
    intake.discard(id);

    assertEquals(MeterImportState.BROKEN, imports.record(id).state());
    assertEquals(List.of(), versions());
    imports.again(id);
    intake.take(id, UnaryOperator.identity());
    assertEquals(2_000, versions().size());
  }

  @Test
  void whatIsBrokenOffLeavesNoHalfDay() throws Exception {
    transaction.begin();
    try (MeterDayStore.Intake open = store.open(1)) {
      for (DayReading day : days(2_000, 5_000, ReadingStatus.FINAL, 1)) {
        open.add(point, day);
      }
    } finally {
      transaction.rollback();
    }

    assertEquals(List.of(), versions());
  }

  @Test
  void anotherWardsSupplyPointIsUnknown() throws Exception {
    act(Ward.ITABASHI);

    MeterImport refused = upload(file(days(1, 5_000, ReadingStatus.FINAL, 1)), 8_000_000);

    assertEquals(MeterImportState.REFUSED, refused.state());
    assertEquals(FindingKind.POINT_UNKNOWN, imports.findings(refused.id()).get(0).kind());
  }

  @Test
  void anUploadThatBrokeOffGoesOnWhereItWas() throws Exception {
    byte[] file = file(days(5, 5_000, ReadingStatus.FINAL, 1));
    String name = UUID.randomUUID() + ".csv";
    Long id = begin(name, file.length);
    imports.receive(id, 0, new ByteArrayInputStream(file, 0, 700));

    assertEquals(id, begin(name, file.length));
    assertEquals(700, imports.received(id));
    assertThrows(Exception.class, () -> imports.receive(id, 900, new ByteArrayInputStream(file)));
    imports.receive(id, 700, new ByteArrayInputStream(file, 700, file.length));
    imports.complete(id);
    intake.take(id, UnaryOperator.identity());

    assertEquals(MeterImportState.STORED, imports.record(id).state());
  }

  /** Is cancelled after its first block. */
  private static final class BreakingOff extends FilterInputStream {

    private int blocks;

    BreakingOff(InputStream file) {
      super(file);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (blocks++ > 0) {
        throw new CancellationException();
      }
      return super.read(bytes, from, length);
    }
  }

  private MeterImport upload(byte[] file, int piece) throws Exception {
    Long id = begin(UUID.randomUUID() + ".csv", file.length);
    for (int from = 0; from < file.length; from += piece) {
      int length = Math.min(piece, file.length - from);
      imports.receive(id, from, new ByteArrayInputStream(file, from, length));
    }
    imports.complete(id);
    try {
      intake.take(id, UnaryOperator.identity());
    } catch (MeterIntakeService.FileRefused refused) {
      intake.refuse(id, refused);
    }
    return imports.record(id);
  }

  private Long begin(String name, int size) {
    return imports.begin(
        new MeterImportDetails(name, size, imports.ward(), MeterFormat.HHV48, null, null, null));
  }

  private List<DayReading> versions() {
    return store.allVersions(point, FlowDirection.BUY, FIRST, FIRST.plusYears(9));
  }

  private List<MonthTotal> months() {
    return store.months(List.of(point), FlowDirection.BUY, FIRST, FIRST.plusYears(1));
  }

  private static List<YearMonth> names(List<MonthTotal> months) {
    return months.stream().map(MonthTotal::month).toList();
  }

  private List<DayReading> days(int count, int value, ReadingStatus status, int revision) {
    List<DayReading> days = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      days.add(day(i, value, status, revision));
    }
    return days;
  }

  private DayReading day(int offset, int value, ReadingStatus status, int revision) {
    DayReading day =
        DayReading.of(number, FIRST.plusDays(offset), FlowDirection.BUY, status)
            .from("F4", revision);
    for (int slot = 0; slot < DayReading.SLOTS; slot++) {
      day.set(slot, value);
    }
    return day;
  }

  private static byte[] file(List<DayReading> days) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Hhv48Writer writer = new Hhv48Writer(bytes)) {
      for (DayReading day : days) {
        writer.write(day);
      }
    }
    return bytes.toByteArray();
  }

  private void act(Ward ward) {
    actor.actAs(new User("tester", "葛飾 花子", Role.WARD_OFFICER, ward, "環境課"));
  }

  /** From here on the files are of another supply point. */
  private Long another() {
    number = "0310" + String.format("%018d", NUMBERS.incrementAndGet());
    point = register();
    return point;
  }

  private long register() {
    Long facility =
        facilities.register(
            new FacilityDetails(
                Ward.KATSUSHIKA,
                null,
                "例 " + UUID.randomUUID(),
                FacilityType.SCHOOL,
                "東京都葛飾区立石5-13-1",
                ManagementForm.DIRECT,
                null,
                BillPayer.WARD,
                OperationPattern.DAY,
                OnSiteEquipment.unknown(),
                ProcurementRoute.JOINT_AUCTION,
                null,
                null,
                false));
    BigDecimal[] energy = new BigDecimal[MonthlyFigures.MONTHS];
    Arrays.fill(energy, new BigDecimal("1000"));
    return points.register(
        new SupplyPointDetails(
            facility,
            SupplyPointNumber.parse(number),
            null,
            new GridConnection(
                GridArea.TOKYO, VoltageClass.HIGH, 6_600, 6_600, 50, "1回線受電", null, null),
            new DemandTerms(
                ContractDemandRule.MEASURED_12_MONTHS, new BigDecimal("300"), 99, null, null),
            MonthlyFigures.NONE,
            new MonthlyFigures(List.of(energy)),
            MeterType.COMMUNICATING,
            15,
            CurrentContract.unknown(),
            Billing.unknown(),
            "試験",
            null,
            false));
  }
}
