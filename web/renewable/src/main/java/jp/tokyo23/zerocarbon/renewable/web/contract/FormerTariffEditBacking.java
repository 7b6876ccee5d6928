package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.contract.AdjustmentLines;
import jp.tokyo23.zerocarbon.renewable.contract.FormerTariff;
import jp.tokyo23.zerocarbon.renewable.contract.FormerTariffDetails;
import jp.tokyo23.zerocarbon.renewable.contract.FormerTariffService;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyAdjustments;
import jp.tokyo23.zerocarbon.renewable.web.tariff.PriceSetInput;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of a former tariff. */
@Named
@ViewScoped
public class FormerTariffEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FormerTariffService service;
  @Inject private RecordForm form;
  @Inject private FrameBacking frame;

  private final PriceSetInput prices = new PriceSetInput();
  private Ward ward;
  private String name;
  private String adjustments;
  private String source;
  private String note;
  private boolean placeholder;

  public void load() {
    ward = frame.getUser().ward();
    FormerTariff record = form.open(service);
    if (record != null) {
      ward = record.ward();
      name = record.name();
      prices.fill(record.prices());
      adjustments = record.adjustments().text();
      source = record.source();
      note = record.note();
      placeholder = record.placeholder();
    }
  }

  public String save() {
    return form.save(service, this::details, "/former-tariff");
  }

  private FormerTariffDetails details() {
    return new FormerTariffDetails(
        ward, name, prices.prices(), months(), source, note, placeholder);
  }

  private MonthlyAdjustments months() {
    try {
      return AdjustmentLines.read(adjustments);
    } catch (RuleViolation refused) {
      throw refused.at("adjustments");
    }
  }

  public RecordForm getForm() {
    return form;
  }

  public PriceSetInput getPrices() {
    return prices;
  }

  /** A ward keeps its own; the secretariat may keep one for all. */
  public boolean isWardBound() {
    return frame.getUser().ward() != null;
  }

  public Ward getWard() {
    return ward;
  }

  public void setWard(Ward ward) {
    this.ward = ward;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getAdjustments() {
    return adjustments;
  }

  public void setAdjustments(String adjustments) {
    this.adjustments = adjustments;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public boolean isPlaceholder() {
    return placeholder;
  }

  public void setPlaceholder(boolean placeholder) {
    this.placeholder = placeholder;
  }
}
