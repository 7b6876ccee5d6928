package jp.tokyo23.zerocarbon.renewable.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.facility.Facility;
import jp.tokyo23.zerocarbon.renewable.facility.FacilitySamples;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityType;
import jp.tokyo23.zerocarbon.renewable.facility.MonthlyFigures;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointDetails;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LoadProfile;
import jp.tokyo23.zerocarbon.renewable.round.ContractConditions;
import jp.tokyo23.zerocarbon.renewable.round.ContractForm;
import jp.tokyo23.zerocarbon.renewable.round.LotLimits;
import jp.tokyo23.zerocarbon.renewable.round.PowerQuality;
import jp.tokyo23.zerocarbon.renewable.round.PriceTypes;
import jp.tokyo23.zerocarbon.renewable.round.RenewableRatio;
import jp.tokyo23.zerocarbon.renewable.round.SupplyWish;
import jp.tokyo23.zerocarbon.shared.Ward;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LotPointsTest {

  private static final LotPoints READING = new LotPoints(GroupingFixture.SCOPE);
  private static final Facility SCHOOL =
      new Facility(FacilitySamples.school(Ward.KATSUSHIKA, "立石小学校（例）"));

  @Test
  void takesFiguresFromThePlannedMonths() {
    SupplyPoint sample = point(FacilitySamples.energy());
    assertNull(LotPoints.gap(sample));
    assertEquals(225_000, sample.annualEnergy().intValueExact());
  }

  @Test
  void aMissingMonthKeepsThePointOut() {
    List<BigDecimal> months = new ArrayList<>(FacilitySamples.energy().values());
    months.set(11, null);
    assertEquals(
        GroupingInput.Gap.PLANNED_ENERGY, LotPoints.gap(point(new MonthlyFigures(months))));
    assertEquals(GroupingInput.Gap.PLANNED_ENERGY, LotPoints.gap(point(MonthlyFigures.NONE)));
  }

  @ParameterizedTest
  @EnumSource(FacilityType.class)
  void aTypicalProfileHasTheEnergyOfEachMonth(FacilityType type) {
    LoadProfile profile = TypicalProfiles.of(type, FacilitySamples.energy());
    int day = LoadProfile.SLOTS_OF_A_DAY;
    int place = 0;
    for (Month month : MonthlyFigures.months()) {
      long workday = sum(profile, place, day);
      long holiday = sum(profile, place + day, day);
      // Half-hours of the mean week, for the days of the month [Wh].
      long energy = (5 * workday + 2 * holiday) * month.minLength() / 7 / 2;
      long planned = FacilitySamples.energy().in(month).orElseThrow().longValueExact() * 1_000;
      assertTrue(Math.abs(energy - planned) < planned / 500, month + " " + energy);
      place += 2 * day;
    }
  }

  private static long sum(LoadProfile profile, int from, int count) {
    return Arrays.stream(profile.watts(), from, from + count).asLongStream().sum();
  }

  @Test
  void conditionsPartTheClassesButNotWhatAWardAsksOfTheLots() {
    String whole = label(RenewableRatio.R100, new LotLimits(null, null, null));
    assertEquals(whole, label(RenewableRatio.R100, new LotLimits(true, 2, "学校は1つに")));
    assertNotEquals(whole, label(RenewableRatio.R50, new LotLimits(null, null, null)));
  }

  private static String label(RenewableRatio ratio, LotLimits limits) {
    ContractConditions conditions =
        new ContractConditions(
            new SupplyWish(LocalDate.of(2027, 4, 1), null, 12, null, null),
            new PowerQuality(ratio, true, null, null),
            new ContractForm(PriceTypes.FIXED_ONLY, null, null, null),
            limits);
    return READING.criteria(point(FacilitySamples.energy()), conditions).toString();
  }

  private static SupplyPoint point(MonthlyFigures energy) {
    SupplyPointDetails sound = FacilitySamples.point(1L, FacilitySamples.NUMBER);
    return new SupplyPoint(
        SCHOOL,
        new SupplyPointDetails(
            1L,
            sound.number(),
            null,
            sound.connection(),
            sound.demand(),
            sound.monthlyMaxDemand(),
            energy,
            sound.meterType(),
            sound.meterReadingDay(),
            sound.currentContract(),
            sound.billing(),
            null,
            null,
            false));
  }
}
