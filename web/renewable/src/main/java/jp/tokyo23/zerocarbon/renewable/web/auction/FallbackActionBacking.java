package jp.tokyo23.zerocarbon.renewable.web.auction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.auction.FallbackAction;
import jp.tokyo23.zerocarbon.renewable.auction.FallbackActionService;
import jp.tokyo23.zerocarbon.renewable.auction.FallbackStep;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One step after a failed auction. */
@Named
@ViewScoped
public class FallbackActionBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FallbackActionService service;
  @Inject private RecordView view;

  private transient FallbackAction record;

  public void load() {
    record = view.open(service);
  }

  /** Makes the draft of the repeated auction and shows the step again, which then leads to it. */
  public String repeat() {
    return view.change(service::repeat, "/fallback-action");
  }

  public String remove() {
    return view.remove(service, "/auction-list");
  }

  /** Whether a repeated auction can be made from it now. */
  public boolean isRepeatable() {
    return view.isEditable()
        && record.step() == FallbackStep.REPEAT_AUCTION
        && record.state().open()
        && record.followUpAuctionId() == null;
  }

  public String getAuctionName() {
    return service.failed(record.auctionId()).name();
  }

  public FallbackAction getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }
}
