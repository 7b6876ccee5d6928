package jp.tokyo23.zerocarbon.renewable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.auction.AfterFailure;
import jp.tokyo23.zerocarbon.renewable.auction.FallbackState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.progress.DueItem;
import org.junit.jupiter.api.Test;

/** A failed auction waits for its next step until one has brought supply. */
class FallbackDueItemsTest {

  private static final FiscalYear R8 = new FiscalYear(2026);
  private static final LocalDate DUE = TokyoTime.today().plusDays(5);

  private final AfterFailure failure = new AfterFailure();
  private final FallbackDueItems items = failure.dueItems(FallbackDueItems::new);

  @Test
  void withoutAStepSomebodyHasToDecideOnOne() {
    List<DueItem> due = items.of(R8);
    assertEquals(1, due.size());
    assertEquals("グループ1（リハーサル）：不調の後の手続きを決める", due.get(0).text());
    assertEquals("Auction", due.get(0).record().type());
    assertTrue(items.of(new FiscalYear(2025)).isEmpty());
  }

  @Test
  void anOpenStepIsDueOnItsDayUntilItIsOver() {
    failure.step(FallbackState.PLANNED, DUE);
    DueItem due = items.of(R8).get(0);
    assertEquals(DUE, due.due());
    assertEquals("グループ1（リハーサル）：最終保障供給（担当 契約係）", due.text());

    failure.step(FallbackState.WITHOUT_RESULT, DUE);
    assertEquals("Auction", items.of(R8).get(0).record().type());

    failure.step(FallbackState.SUCCEEDED, DUE);
    assertEquals(List.of(), items.of(R8));
  }
}
