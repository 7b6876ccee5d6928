package jp.tokyo23.zerocarbon.renewable.web.auction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.auction.Auction;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionOfficeService;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionResult;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionResultService;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionService;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionStage;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionStatus;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionWatchService;
import jp.tokyo23.zerocarbon.renewable.auction.FallbackAction;
import jp.tokyo23.zerocarbon.renewable.auction.FallbackActionService;
import jp.tokyo23.zerocarbon.renewable.auction.FallbackWorkflow;
import jp.tokyo23.zerocarbon.renewable.auction.SupplierRegistration;
import jp.tokyo23.zerocarbon.renewable.auction.SupplierRegistrationService;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One auction: its rules and suppliers, publishing it, and the steps of the office. */
@Named
@ViewScoped
public class AuctionBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AuctionService service;
  @Inject private AuctionOfficeService office;
  @Inject private AuctionWatchService watch;
  @Inject private AuctionResultService results;
  @Inject private SupplierRegistrationService registrations;
  @Inject private FallbackActionService fallbacks;
  @Inject private RecordView view;

  private transient Auction record;
  private transient AuctionStatus status;
  private String bidder;
  private String stepReason;

  public void load() {
    record = view.open(service);
    if (record != null) {
      status = service.status(record);
    }
  }

  public String publish() {
    return step(() -> service.publish(view.getId()));
  }

  public String cancel() {
    return step(() -> office.cancel(view.getId(), stepReason));
  }

  public String openSealed() {
    return step(() -> office.openSealed(view.getId()));
  }

  public String draw() {
    return step(() -> office.draw(view.getId(), bidder, stepReason));
  }

  public String exclude() {
    return step(() -> office.exclude(view.getId(), bidder, stepReason));
  }

  public String award() {
    return step(() -> office.award(view.getId(), bidder, stepReason));
  }

  private String step(Runnable taken) {
    return view.change((id, version) -> atReason(taken), "/auction");
  }

  private static void atReason(Runnable taken) {
    try {
      taken.run();
    } catch (RuleViolation refused) {
      throw refused.field() == null ? refused.at("stepReason") : refused;
    }
  }

  /** Who won, and at what prices; null before the award. */
  public AuctionResult getResult() {
    return status.stage() == AuctionStage.AWARDED ? results.of(view.getId()).orElse(null) : null;
  }

  public String remove() {
    return view.remove(service, "/auction-list");
  }

  /** What still fits after a failed auction; null unless it has failed. */
  public FallbackWorkflow getFallback() {
    return status.stage() == AuctionStage.FAILED ? service.fallback(record) : null;
  }

  /** Where the next step is taken; null where it is taken here. */
  public String getNextLink() {
    return switch (status.stage()) {
      case PUBLISHED, RUNNING -> "auction-live.xhtml?id=" + view.getId();
      case AWARDED -> office.mayConduct() ? "award-edit.xhtml?auction=" + view.getId() : null;
      default -> null;
    };
  }

  public String getNextTitle() {
    return status.stage().live() ? "auction.live" : "next.auction.toAward";
  }

  /** Steps taken after the failure. */
  public List<FallbackAction> getFallbackActions() {
    return fallbacks.ofAuction(view.getId());
  }

  public boolean isFallbackPlannable() {
    return fallbacks.registrable();
  }

  public Auction getRecord() {
    return record;
  }

  public AuctionStatus getStatus() {
    return status;
  }

  public RecordView getView() {
    return view;
  }

  public List<SupplierRegistration> getSuppliers() {
    return registrations.ofAuction(view.getId());
  }

  /** Whether the acting person may take steps in the published auction. */
  public boolean isConducting() {
    return office.mayConduct() && record.published() && !status.stage().decided();
  }

  /** Names of the anonymous bidders, as far as the acting person may know them. */
  public Map<String, String> getNames() {
    return watch.names(view.getId());
  }

  public String getBidder() {
    return bidder;
  }

  public void setBidder(String bidder) {
    this.bidder = bidder;
  }

  public String getStepReason() {
    return stepReason;
  }

  public void setStepReason(String stepReason) {
    this.stepReason = stepReason;
  }
}
