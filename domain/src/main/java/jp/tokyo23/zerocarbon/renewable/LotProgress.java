package jp.tokyo23.zerocarbon.renewable;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionStage;
import jp.tokyo23.zerocarbon.renewable.contract.ContractState;
import jp.tokyo23.zerocarbon.renewable.round.LotStep;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * Where one lot of a round stands, with what a page links to.
 *
 * @param auctionId latest published auction of the lot; null where there is none
 * @param stage of that auction
 * @param awardId approved award; null where there is none
 */
public record LotProgress(
    Long lotId,
    int number,
    Set<Ward> wards,
    Long auctionId,
    AuctionStage stage,
    Long awardId,
    List<Contract> contracts)
    implements Serializable {

  /**
   * The contract of one ward.
   *
   * @param supplying whether its supply has begun
   */
  public record Contract(Long id, Ward ward, ContractState state, boolean supplying)
      implements Serializable {}

  public LotStep step() {
    if (!contracts.isEmpty()) {
      return contracts.stream().filter(Contract::supplying).count() == wards.size()
          ? LotStep.SUPPLYING
          : LotStep.CONTRACTING;
    }
    if (awardId != null) {
      return LotStep.AWARDED;
    }
    return stage == null
        ? LotStep.GROUPED
        : switch (stage) {
          case DRAFT, CANCELLED -> LotStep.GROUPED;
          case PUBLISHED -> LotStep.PUBLISHED;
          case RUNNING -> LotStep.RUNNING;
          case CLOSED, UNDER_EXAMINATION, AWARDED, FAILED -> LotStep.CLOSED;
        };
  }
}
