package jp.tokyo23.zerocarbon.renewable.auction;

import java.util.List;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link FallbackAction}. */
public interface FallbackActionRepository extends RecordRepository<FallbackAction> {

  /** Steps after this auction, in the order in which they were written down. */
  List<FallbackAction> ofAuction(Long auction);
}
