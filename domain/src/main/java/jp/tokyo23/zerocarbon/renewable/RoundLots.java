package jp.tokyo23.zerocarbon.renewable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.auction.Auction;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionRepository;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionStage;
import jp.tokyo23.zerocarbon.renewable.auction.DatabaseKind;
import jp.tokyo23.zerocarbon.renewable.contract.Award;
import jp.tokyo23.zerocarbon.renewable.contract.AwardRepository;
import jp.tokyo23.zerocarbon.renewable.contract.AwardState;
import jp.tokyo23.zerocarbon.renewable.contract.ContractState;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContract;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContractRepository;
import jp.tokyo23.zerocarbon.renewable.grouping.Lot;
import jp.tokyo23.zerocarbon.renewable.grouping.LotMember;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlan;
import jp.tokyo23.zerocarbon.renewable.grouping.LotRepository;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/**
 * Where the lots of a plan stand with auction, award and contracts. A rehearsal counts only where
 * nothing but rehearsals can be held: elsewhere the real auction of the lot is still to come.
 */
@ApplicationScoped
public class RoundLots {

  private LotRepository lots;
  private AuctionRepository auctions;
  private AwardRepository awards;
  private PowerContractRepository contracts;
  private DatabaseKind database;

  protected RoundLots() {} // for the CDI proxy

  @Inject
  public RoundLots(
      LotRepository lots,
      AuctionRepository auctions,
      AwardRepository awards,
      PowerContractRepository contracts,
      DatabaseKind database) {
    this.lots = lots;
    this.auctions = auctions;
    this.awards = awards;
    this.contracts = contracts;
    this.database = database;
  }

  /**
   * The lots in their order.
   *
   * @param stages how a published auction stands
   */
  List<LotProgress> of(LotPlan plan, Function<Auction, AuctionStage> stages) {
    RecordFilter ofTheYear = RecordFilter.of(plan.fiscalYear());
    List<Auction> held =
        auctions.all(ofTheYear).stream().filter(Auction::published).filter(this::counts).toList();
    List<Award> approved =
        awards.all(ofTheYear).stream()
            .filter(award -> award.state() == AwardState.APPROVED && counts(award))
            .toList();
    List<PowerContract> standing =
        contracts.all(ofTheYear).stream()
            .filter(contract -> contract.state() != ContractState.CANCELLED)
            .toList();
    return lots.ofPlan(plan.id()).stream()
        .map(lot -> progress(lot, held, approved, standing, stages))
        .toList();
  }

  private static LotProgress progress(
      Lot lot,
      List<Auction> held,
      List<Award> approved,
      List<PowerContract> standing,
      Function<Auction, AuctionStage> stages) {
    Auction latest =
        held.stream()
            .filter(auction -> lot.id().equals(auction.lotId()))
            .max(Comparator.comparing(Auction::publishedAt))
            .orElse(null);
    Long award =
        approved.stream()
            .filter(each -> lot.id().equals(each.lotId()))
            .map(Award::id)
            .findFirst()
            .orElse(null);
    return new LotProgress(
        lot.id(),
        lot.lotNumber(),
        wards(lot),
        latest == null ? null : latest.id(),
        latest == null ? null : stages.apply(latest),
        award,
        standing.stream()
            .filter(contract -> Objects.equals(contract.awardId(), award))
            .map(RoundLots::contract)
            .toList());
  }

  private static Set<Ward> wards(Lot lot) {
    return lot.members().stream().map(LotMember::ward).collect(Collectors.toSet());
  }

  private static LotProgress.Contract contract(PowerContract contract) {
    return new LotProgress.Contract(
        contract.id(), contract.ward(), contract.state(), supplying(contract));
  }

  /** Whether the first day of supply has come. */
  static boolean supplying(PowerContract contract) {
    return contract.state() == ContractState.CONTRACTED
        && !contract.terms().term().firstDay().isAfter(TokyoTime.today());
  }

  private boolean counts(Auction auction) {
    return !auction.rehearsal() || !database.durable();
  }

  private boolean counts(Award award) {
    return award.auctionId() == null
        || auctions.find(award.auctionId()).map(this::counts).orElse(true);
  }
}
