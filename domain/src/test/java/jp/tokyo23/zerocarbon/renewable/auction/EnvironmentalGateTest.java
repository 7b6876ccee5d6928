package jp.tokyo23.zerocarbon.renewable.auction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentalGateTest {

  private static final BigDecimal GATE = BigDecimal.valueOf(70);

  private final AuctionHouse house = new AuctionHouse();

  EnvironmentalGateTest() {
    house.as("jimukyoku");
  }

  @Test
  void nobodyIsAdmittedWithFewerPointsThanTheGate() {
    assertRefused("supplierRegistration.belowGate", "69.99");
    assertRefused("supplierRegistration.pointsMissing", null);
    admit("70", "70.00");
  }

  @Test
  void whoIsNotAdmittedNeedsNoPoints() {
    Long auction = draft(null, GATE);
    house.registrationService.register(details(auction, RegistrationState.CHECKING, null));
    assertEquals(1, house.registrations.ofAuction(auction).size());
  }

  @Test
  void aGateSetAfterTheAdmissionKeepsTheAuctionFromBeingPublished() {
    Long auction = draft(null, null);
    house.registrationService.register(details(auction, RegistrationState.ADMITTED, "69"));
    Auction record = house.auctions.find(auction).orElseThrow();
    record.correct(withGate(null, GATE));
    assertViolation("supplierRegistration.belowGate", () -> house.service.publish(auction));
    record.correct(withGate(null, BigDecimal.valueOf(69)));
    house.service.publish(auction);
  }

  @Test
  void aLotWhoseConditionsAskForTheGateIsNotPublishedWithoutOne() {
    Long auction = draft(AuctionHouse.LOT_WITH_GATE, null);
    house.registrationService.register(details(auction, RegistrationState.ADMITTED, null));
    assertViolation("auction.gateMissing", () -> house.service.publish(auction));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "100.01", "70.005"})
  void pointsAreOutOfAHundredWithTwoDecimals(String points) {
    assertViolation("environmentalPoints.range", () -> draft(null, new BigDecimal(points)));
    Long auction = draft(null, null);
    assertViolation(
        "environmentalPoints.range",
        () ->
            house.registrationService.register(
                details(auction, RegistrationState.CHECKING, points)));
  }

  private void assertRefused(String key, String points) {
    Long auction = draft(null, GATE);
    SupplierRegistrationDetails details = details(auction, RegistrationState.ADMITTED, points);
    assertViolation(key, () -> house.registrationService.register(details));
  }

  private void admit(String gate, String points) {
    Long auction = draft(null, new BigDecimal(gate));
    house.registrationService.register(details(auction, RegistrationState.ADMITTED, points));
  }

  private static void assertViolation(String key, Runnable work) {
    assertEquals(key, assertThrows(RuleViolation.class, work::run).getMessage());
  }

  private Long draft(Long lot, BigDecimal gate) {
    return house.service.register(withGate(lot, gate));
  }

  private AuctionDetails withGate(Long lot, BigDecimal gate) {
    AuctionDetails plain = house.details(true, "グループ1");
    return new AuctionDetails(
        plain.fiscalYear(),
        plain.name(),
        lot,
        true,
        plain.rules(),
        plain.specification(),
        gate,
        null,
        true);
  }

  private SupplierRegistrationDetails details(
      Long auction, RegistrationState state, String points) {
    return new SupplierRegistrationDetails(
        auction,
        house.aSupplier(),
        state,
        null,
        points == null ? null : new BigDecimal(points),
        null);
  }
}
