package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Immutable snapshot for readers. What may be shown to whom is decided here: amounts of a sealed
 * auction are absent until it is opened, and names are never known to the kernel.
 *
 * @param sequence number of the last ledger entry, by which readers see that something changed
 * @param bids accepted bids so far; null while they are sealed
 * @param leader anonymous number of the best bidder; null: none or sealed
 * @param lowest lowest amount [yen, tax excluded]; null: none or sealed
 * @param belowReserve whether the lowest amount meets 予定価格; null where the rules keep it secret
 */
public record AuctionView(
    String lot,
    AuctionMode mode,
    Phase phase,
    Instant start,
    Instant end,
    int extensions,
    long sequence,
    Integer bids,
    String leader,
    Long lowest,
    Boolean belowReserve,
    Outcome outcome,
    Map<String, Position> positions) {

  /**
   * What one bidder has, for that bidder's eyes until the opening of a sealed auction.
   *
   * @param rank 1 for the best; null: no bid that counts, or sealed
   * @param amount own amount that counts [yen]; null: none
   * @param largestAllowed largest amount of the next bid [yen]; null: not limited
   * @param floor floor of the own auto-bid [yen], never for anybody else; null: none
   */
  public record Position(
      String bidder,
      Integer rank,
      Long amount,
      Long largestAllowed,
      Long floor,
      int bids,
      boolean excluded) {

    private Position inPublic(boolean opened) {
      return new Position(
          bidder, rank, opened ? amount : null, null, null, opened ? bids : 0, excluded);
    }
  }

  static AuctionView of(AuctionState state) {
    boolean visible = state.amountsVisible();
    List<Standing> ranking = state.ranking();
    Standing best = visible && !ranking.isEmpty() ? ranking.get(0) : null;
    int bids = state.standings().stream().mapToInt(each -> each.bids).sum();
    return new AuctionView(
        state.rules().lot(),
        state.rules().mode(),
        state.phase(),
        state.rules().start(),
        state.end(),
        state.extensions(),
        state.sequence(),
        visible ? bids : null,
        best == null ? null : best.bidder,
        best == null ? null : best.amount,
        belowReserve(state, best),
        state.outcome(),
        Map.copyOf(positions(state, ranking, visible)));
  }

  /**
   * The same for one pair of eyes: of the others only what everybody may see, never a floor.
   *
   * @param own anonymous number of the bidder that looks; null for everybody else, the office too
   */
  public AuctionView seenBy(String own) {
    Map<String, Position> seen = new HashMap<>();
    positions.forEach(
        (number, each) ->
            seen.put(number, number.equals(own) ? each : each.inPublic(bids != null)));
    return with(seen);
  }

  /** The same with nobody's position but the own one, for those who look each second. */
  public AuctionView withPositionOf(String own) {
    Position position = own == null ? null : positions.get(own);
    return with(position == null ? Map.of() : Map.of(own, position));
  }

  private AuctionView with(Map<String, Position> seen) {
    return new AuctionView(
        lot,
        mode,
        phase,
        start,
        end,
        extensions,
        sequence,
        bids,
        leader,
        lowest,
        belowReserve,
        outcome,
        Map.copyOf(seen));
  }

  /** Bids that count, best first; empty while sealed. */
  public List<Position> ranking() {
    return positions.values().stream()
        .filter(each -> each.rank() != null)
        .sorted(Comparator.comparing(Position::rank))
        .toList();
  }

  private static Boolean belowReserve(AuctionState state, Standing best) {
    ReservePrice reserve = state.rules().reserve();
    boolean open = state.phase() == Phase.OPEN;
    boolean secret = open && reserve.disclosure() == ReserveDisclosure.NOBODY;
    return best == null || reserve.amount() == null || secret
        ? null
        : (Boolean) reserve.admits(best.amount);
  }

  private static Map<String, Position> positions(
      AuctionState state, List<Standing> ranking, boolean visible) {
    Map<String, Position> positions = new HashMap<>();
    for (Standing each : state.standings()) {
      positions.put(each.bidder, position(state, each, null));
    }
    for (int i = 0; visible && i < ranking.size(); i++) {
      Standing each = ranking.get(i);
      positions.put(each.bidder, position(state, each, i + 1));
    }
    return positions;
  }

  private static Position position(AuctionState state, Standing standing, Integer rank) {
    return new Position(
        standing.bidder,
        rank,
        standing.amount == 0 ? null : (Long) standing.amount,
        Limits.largest(state, standing),
        standing.autoBid == null ? null : (Long) standing.autoBid.floor(),
        standing.bids,
        standing.excluded);
  }
}
