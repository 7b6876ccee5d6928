package jp.tokyo23.zerocarbon.renewable.web.round;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.round.ParticipationState;
import jp.tokyo23.zerocarbon.renewable.round.WardParticipation;
import jp.tokyo23.zerocarbon.renewable.round.WardParticipationRow;
import jp.tokyo23.zerocarbon.renewable.round.WardParticipationService;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the wards' participations in the chosen fiscal year. */
@Named
@ViewScoped
public class WardParticipationListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WardParticipationService service;
  @Inject private FrameBacking frame;

  private final ListFilter filter = new ListFilter();
  private LazyRows<WardParticipation, WardParticipationRow> rows;

  @PostConstruct
  void open() {
    FiscalYear year = frame.getFiscalYear();
    rows =
        new LazyRows<>(
            service,
            WardParticipationRow::of,
            () -> filter.with(year, null, ParticipationState.class));
  }

  public LazyRows<WardParticipation, WardParticipationRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public ParticipationState[] getStates() {
    return ParticipationState.values();
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
