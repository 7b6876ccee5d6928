package jp.tokyo23.zerocarbon.renewable.web.auction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.auction.Auction;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionOfficeService;
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
import jp.tokyo23.zerocarbon.shared.web.Violations;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One auction: its rules and suppliers, publishing it, and the steps of the office. */
@Named
@ViewScoped
public class AuctionBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AuctionService service;
  @Inject private AuctionOfficeService office;
  @Inject private AuctionWatchService watch;
  @Inject private SupplierRegistrationService registrations;
  @Inject private FallbackActionService fallbacks;
  @Inject private RecordView view;
  @Inject private Violations violations;

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

  public void publish() {
    step(() -> service.publish(view.getId()));
  }

  public void cancel() {
    step(() -> office.cancel(view.getId(), stepReason));
  }

  public void openSealed() {
    step(() -> office.openSealed(view.getId()));
  }

  public void draw() {
    step(() -> office.draw(view.getId(), bidder, stepReason));
  }

  public void exclude() {
    step(() -> office.exclude(view.getId(), bidder, stepReason));
  }

  public void award() {
    step(() -> office.award(view.getId(), bidder, stepReason));
  }

  private void step(Runnable taken) {
    try {
      taken.run();
      stepReason = null;
      load();
    } catch (RuleViolation refused) {
      violations.show(refused.field() == null ? refused.at("stepReason") : refused);
    }
  }

  public String remove() {
    return view.remove(service, "/auction-list");
  }

  /** What still fits after a failed auction; null unless it has failed. */
  public FallbackWorkflow getFallback() {
    return status.stage() == AuctionStage.FAILED ? service.fallback(record) : null;
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
