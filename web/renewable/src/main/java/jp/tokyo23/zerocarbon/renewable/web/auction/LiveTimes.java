package jp.tokyo23.zerocarbon.renewable.web.auction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import jp.tokyo23.zerocarbon.renewable.auction.LedgerWords;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerEntry;

/** Times to the microsecond and ledger entries in words. */
@Named("liveTimes")
@ApplicationScoped
public class LiveTimes {

  public String exact(Instant instant) {
    return instant == null ? "" : LedgerWords.time(instant);
  }

  public String amount(String typed) {
    return LedgerWords.amount(typed);
  }

  public String outcome(LedgerEntry entry) {
    return LedgerWords.outcome(entry);
  }
}
