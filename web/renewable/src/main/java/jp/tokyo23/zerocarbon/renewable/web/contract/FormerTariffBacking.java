package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.contract.FormerTariff;
import jp.tokyo23.zerocarbon.renewable.contract.FormerTariffService;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyAdjustments;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One former tariff. */
@Named
@ViewScoped
public class FormerTariffBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FormerTariffService service;
  @Inject private RecordView view;

  private transient FormerTariff record;

  public void load() {
    record = view.open(service);
  }

  public String remove() {
    return view.remove(service, "/former-tariff-list");
  }

  public FormerTariff getRecord() {
    return record;
  }

  public List<Map.Entry<YearMonth, MonthlyAdjustments.Units>> getMonths() {
    return List.copyOf(record.adjustments().months().entrySet());
  }

  public RecordView getView() {
    return view;
  }
}
