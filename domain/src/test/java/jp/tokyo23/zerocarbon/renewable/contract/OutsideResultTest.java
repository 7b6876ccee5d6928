package jp.tokyo23.zerocarbon.renewable.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.access.Role;
import org.junit.jupiter.api.Test;

/** Results of auctions held elsewhere, until an award stands on them. */
class OutsideResultTest {

  private static final LocalDate HELD = LocalDate.of(2026, 1, 16);

  private final Registers all = new Registers();
  private final OutsideResultService service = all.outsideService;
  private final Long supplier = all.supplier();

  @Test
  void aResultIsThereForAnAwardUntilOneStands() {
    Long id = service.register(details("A", HELD, 4, "134844938"));
    assertEquals(List.of(id), service.withoutAward().stream().map(each -> each.id()).toList());
    Long award = all.awardService.register(all.award("A", "134844938", LowPriceResult.NOT_LOW));
    assertEquals(List.of(), service.withoutAward());
    all.awardService.cancel(award, 0, "契約に至らなかった");
    assertEquals(1, service.withoutAward().size());
  }

  @Test
  void whatCannotBeAResultIsRefusedAtItsField() {
    refused("heldOn", details("A", TokyoTime.today().plusDays(1), 4, "1000"));
    refused("participants", details("A", HELD, 0, "1000"));
    refused("evaluationTotal", details("A", HELD, 4, "0.5"));
    refused("evaluationTotal", details("A", HELD, 4, "-1"));
    refused("lotName", details(" ", HELD, 4, "1000"));
    service.register(details("A", HELD, null, "1000"));
    refused("lotName", details("A", HELD, null, "1000"));
  }

  @Test
  void theLevyIsAPartOfTheTotal() {
    Long id = service.register(details("A", HELD, 4, "1000", "12.345678901"));
    assertEquals(new BigDecimal("12.345678901"), service.record(id).levyIncluded());
    refused("levyIncluded", details("B", HELD, 4, "1000", "1000"));
    refused("levyIncluded", details("B", HELD, 4, "1000", "0"));
  }

  @Test
  void onlyTheSecretariatWritesOneDown() {
    all.actAs("katsushika", Role.WARD_OFFICER, Ward.KATSUSHIKA);
    assertThrows(NotPermitted.class, () -> service.register(details("A", HELD, 4, "1000")));
    assertEquals(List.of(), service.withoutAward());
    all.actAs("denryoku", Role.SUPPLIER, null);
    assertThrows(NotPermitted.class, service::withoutAward);
  }

  private void refused(String field, OutsideResultDetails details) {
    assertEquals(field, assertThrows(RuleViolation.class, () -> service.register(details)).field());
  }

  private OutsideResultDetails details(String lot, LocalDate held, Integer bidders, String yen) {
    return details(lot, held, bidders, yen, null);
  }

  private OutsideResultDetails details(
      String lot, LocalDate held, Integer bidders, String yen, String levy) {
    return new OutsideResultDetails(
        Registers.R8,
        null,
        lot,
        "電力調達オークション（例）",
        held,
        "7総契第123号",
        bidders,
        supplier,
        new BigDecimal(yen),
        null,
        levy == null ? null : new BigDecimal(levy),
        Registers.NEW,
        LowPriceResult.NOT_LOW,
        null,
        true);
  }
}
