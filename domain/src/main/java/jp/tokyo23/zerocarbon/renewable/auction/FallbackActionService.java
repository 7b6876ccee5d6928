package jp.tokyo23.zerocarbon.renewable.auction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link FallbackAction}, kept by the secretariat, read by the wards. */
@ApplicationScoped
@Transactional
public class FallbackActionService extends RecordService<FallbackAction, FallbackActionDetails> {

  private FallbackActionRepository records;
  private AuctionService auctions;
  private FollowUpAuctions followUps;

  protected FallbackActionService() {} // for the CDI proxy

  @Inject
  public FallbackActionService(
      FallbackActionRepository records,
      AuctionService auctions,
      FollowUpAuctions followUps,
      ActingUser actor,
      RecordAids aids) {
    super(records, actor, aids);
    this.records = records;
    this.auctions = auctions;
    this.followUps = followUps;
  }

  public List<FallbackAction> ofAuction(Long auction) {
    actor().user().requireReader();
    return records.ofAuction(auction);
  }

  /** The failed auction; everything else has no steps after it. */
  public Auction failed(Long auctionId) {
    Auction auction = auctions.record(auctionId);
    if (auctions.status(auction).stage() != AuctionStage.FAILED) {
      throw new RecordNotFound(auctionId);
    }
    return auction;
  }

  /** Last day on which the step can begin; null where it is past, or no calendar tells one. */
  public LocalDate proposedDue(Long auctionId, FallbackStep step) {
    return auctions.fallback(failed(auctionId)).steps().stream()
        .filter(line -> line.step() == step && Boolean.TRUE.equals(line.fits()))
        .map(FallbackWorkflow.Line::lastDay)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Makes the draft of a repeated auction and returns its id. */
  public Long repeat(Long id, long seenVersion) {
    FallbackAction action = editableRecord(id, seenVersion);
    Long draft = followUps.draft(failed(action.auctionId()));
    action.followedBy(draft);
    records.flush();
    return draft;
  }

  @Override
  public void remove(Long id, long seenVersion, String reason) {
    if (recordToEdit(id).followUpAuctionId() != null) {
      throw new RuleViolation("fallbackAction.repeated");
    }
    super.remove(id, seenVersion, reason);
  }

  @Override
  protected boolean joint() {
    return true;
  }

  @Override
  protected FallbackAction create(FallbackActionDetails details) {
    return new FallbackAction(details, reserve(details.auctionId()));
  }

  @Override
  protected void apply(FallbackAction record, FallbackActionDetails details) {
    record.correct(details, reserve(record.auctionId()));
  }

  private Long reserve(Long auctionId) {
    return failed(auctionId).rules().reserve().amount();
  }
}
