package jp.tokyo23.zerocarbon.renewable.web.auction;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import jp.tokyo23.zerocarbon.renewable.auction.Auction;
import jp.tokyo23.zerocarbon.renewable.auction.BiddingBusy;
import jp.tokyo23.zerocarbon.renewable.auction.BiddingInterrupted;
import jp.tokyo23.zerocarbon.renewable.auction.BiddingService;
import jp.tokyo23.zerocarbon.renewable.auction.BiddingUnsafe;
import jp.tokyo23.zerocarbon.renewable.auction.PriceOffer;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionView;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Receipt;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Refusal;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.web.Violations;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;

/**
 * A supplier's bid: prices, their evaluation, confirmation, receipt. The id of the bid is made when
 * it is confirmed and stays through repeats, so that sending twice is harmless.
 */
@Named
@ViewScoped
public class BidBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private BiddingService bidding;
  @Inject private Violations violations;

  private Long id;
  private PriceInput prices;
  private BigDecimal floor;
  private PriceOffer offer;
  private String clientId;
  private boolean withdrawing;
  private boolean open;
  private transient Auction auction;
  private transient Receipt receipt;

  public void load() {
    auction = NotFoundPage.orElseNotFound(() -> bidding.auction(id));
    if (auction != null && prices == null) {
      prices = new PriceInput(bidding.terms(id));
      lookWhetherOpen();
    }
  }

  /** Only where the form is shown: a bid under way that comes late still gets its refusal. */
  private void lookWhetherOpen() {
    open = bidding.stage(id).live();
  }

  /** Evaluates what is typed so far, without refusing what is not complete yet. */
  public void preview() {
    offer = null;
    if (prices.complete()) {
      evaluate();
    }
  }

  private void evaluate() {
    offer = null;
    try {
      offer = bidding.evaluate(id, prices.prices());
    } catch (RuleViolation refused) {
      violations.show(refused);
    }
  }

  /** Leads on to the confirmation. */
  public void confirm() {
    withdrawing = false;
    evaluate();
    if (offer != null && floorFits()) {
      clientId = UUID.randomUUID().toString();
    }
  }

  private boolean floorFits() {
    boolean whole = floor == null || floor.signum() > 0 && floor.stripTrailingZeros().scale() <= 0;
    Refusal fault =
        !whole
            ? Refusal.NOT_WHOLE_YEN
            : floor != null && floor.compareTo(BigDecimal.valueOf(offer.amount())) > 0
                ? Refusal.FLOOR_ABOVE_OFFER
                : null;
    try {
      if (fault != null) {
        throw new RuleViolation("bid.pricesRefused", Labels.of(fault)).at("floor");
      }
      getFloorPrices();
      return true;
    } catch (RuleViolation refused) {
      violations.show(refused);
      return false;
    }
  }

  /** Leads on to the confirmation of a withdrawal. */
  public void askToWithdraw() {
    withdrawing = true;
    clientId = UUID.randomUUID().toString();
  }

  public void back() {
    clientId = null;
    receipt = null;
    withdrawing = false;
    lookWhetherOpen();
    preview();
  }

  public void send() {
    deliver(
        () ->
            floor == null
                ? bidding.bid(id, clientId, offer.prices())
                : bidding.autoBid(id, clientId, offer.prices(), floor.toPlainString()));
  }

  public void withdraw() {
    deliver(() -> bidding.withdraw(id, clientId));
  }

  private void deliver(Supplier<Receipt> delivery) {
    try {
      receipt = delivery.get();
    } catch (BiddingBusy busy) {
      say("bid.busy");
    } catch (BiddingUnsafe unsafe) {
      say("bid.unsafe");
    } catch (BiddingInterrupted unknown) {
      say("bid.interrupted");
    }
  }

  /**
   * The scaled prices of an auto-bid at its floor, in words; refused floors are told on sending.
   */
  public List<String> getFloorPrices() {
    boolean scalable =
        floor != null
            && floor.signum() > 0
            && floor.stripTrailingZeros().scale() <= 0
            && floor.compareTo(BigDecimal.valueOf(offer.amount())) <= 0;
    return scalable
        ? PriceWords.of(bidding.atFloor(id, offer.prices(), floor.longValueExact()))
        : List.of();
  }

  private static void say(String key) {
    FacesContext faces = FacesContext.getCurrentInstance();
    String text = faces.getApplication().getResourceBundle(faces, "text").getString(key);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    faces.validationFailed();
  }

  /** What the page shows: enter, confirm, withdraw or done. */
  public String getStep() {
    if (receipt != null) {
      return "done";
    }
    return clientId == null ? "enter" : withdrawing ? "withdraw" : "confirm";
  }

  /** Whether bids may still come, as far as the page knows. */
  public boolean isOpen() {
    return open;
  }

  public boolean isWithdrawing() {
    return withdrawing;
  }

  /** Whether the rules let the company take back what it has in the auction. */
  public boolean isWithdrawable() {
    AuctionView.Position own = getPosition();
    return auction.rules().withdrawalAllowed() && (own.amount() != null || own.floor() != null);
  }

  public Auction getAuction() {
    return auction;
  }

  public AuctionView.Position getPosition() {
    return bidding.position(id);
  }

  public PriceInput getPrices() {
    return prices;
  }

  public PriceOffer getOffer() {
    return offer;
  }

  public Receipt getReceipt() {
    return receipt;
  }

  public BigDecimal getFloor() {
    return floor;
  }

  public void setFloor(BigDecimal floor) {
    this.floor = floor;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
