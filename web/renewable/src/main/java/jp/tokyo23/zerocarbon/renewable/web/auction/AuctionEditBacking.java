package jp.tokyo23.zerocarbon.renewable.web.auction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.auction.Auction;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionDetails;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionService;
import jp.tokyo23.zerocarbon.renewable.auction.LotSpecification;
import jp.tokyo23.zerocarbon.renewable.auction.LotSpecificationService;
import jp.tokyo23.zerocarbon.renewable.auction.StandardRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionMode;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ExtensionBase;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ExtensionTrigger;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.MustBeat;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.OfferForm;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ReserveComparison;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ReserveDisclosure;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.TieRule;
import jp.tokyo23.zerocarbon.renewable.grouping.Lot;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.calendar.BusinessDays;
import jp.tokyo23.zerocarbon.shared.web.Violations;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of an auction while it is a draft. */
@Named
@ViewScoped
public class AuctionEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int DAYS_OPEN = 14;

  @Inject private AuctionService service;
  @Inject private StandardRules standard;
  @Inject private LotSpecificationService lots;
  @Inject private BusinessDays businessDays;
  @Inject private RecordForm form;
  @Inject private FrameBacking frame;
  @Inject private Violations violations;

  private FiscalYear fiscalYear;
  private String name;
  private boolean rehearsal = true;
  private RulesInput input = new RulesInput();
  private String specification;
  private BigDecimal environmentalGate;
  private String note;
  private boolean placeholder;
  private Long lotId;

  public void load() {
    Auction record = form.open(service);
    fiscalYear = frame.getFiscalYear();
    if (record == null) {
      propose();
      proposeLot();
      return;
    }
    fiscalYear = record.fiscalYear();
    name = record.name();
    rehearsal = record.rehearsal();
    input = RulesInput.of(record.rules());
    specification = record.specification();
    environmentalGate = record.environmentalGate();
    note = record.note();
    placeholder = record.placeholder();
    lotId = record.lotId();
  }

  private void propose() {
    LocalDate today = TokyoTime.today();
    try {
      input =
          RulesInput.of(
              standard.rules(
                  "",
                  AuctionMode.OPEN_OUTCRY,
                  openFrom(today.plusDays(1)).atTime(9, 0).atZone(TokyoTime.ZONE).toInstant(),
                  openFrom(today.plusDays(DAYS_OPEN))
                      .atTime(LocalTime.of(15, 0))
                      .atZone(TokyoTime.ZONE)
                      .toInstant(),
                  today));
    } catch (RuleViolation missingSetting) {
      violations.show(missingSetting);
    }
  }

  /** A business day; the same day where nobody has entered the closed days of that year. */
  private LocalDate openFrom(LocalDate day) {
    try {
      return businessDays.businessDayFrom(day);
    } catch (RuleViolation unknownYear) {
      violations.show(unknownYear);
      return day;
    }
  }

  /** Begins with the lot whose page led here. */
  private void proposeLot() {
    if (lotId != null) {
      Lot lot = lots.lot(lotId);
      name = lot.label();
      input.nameLot(lot.fiscalYear(), lot.lotNumber());
      takeLot();
    }
  }

  /** Fills year, specification and gate from the chosen lot. */
  public void takeLot() {
    if (lotId == null) {
      return;
    }
    try {
      fiscalYear = lots.lot(lotId).fiscalYear();
      specification = lots.specification(lotId);
      environmentalGate = lots.environmentalGate(lotId).orElse(null);
    } catch (RuleViolation gap) {
      violations.show(gap);
    }
  }

  public String save() {
    return form.save(service, this::details, "/auction");
  }

  private AuctionDetails details() {
    String lines = specification == null || specification.isBlank() ? null : specification.strip();
    if (lines != null) {
      LotSpecification.read(lines);
    }
    FiscalYear year = lotId == null ? fiscalYear : lots.lot(lotId).fiscalYear();
    return new AuctionDetails(
        year, name, lotId, rehearsal, input.rules(), lines, environmentalGate, note, placeholder);
  }

  public RecordForm getForm() {
    return form;
  }

  /** Values of the rules by their names. */
  public Map<String, Object> getRules() {
    return input.getValues();
  }

  /** Choices of the rules that have some, by the names of the rules. */
  public Map<String, Enum<?>[]> getChoices() {
    return Map.of(
        "mode", AuctionMode.values(),
        "offerForm", OfferForm.values(),
        "mustBeat", MustBeat.values(),
        "tieRule", TieRule.values(),
        "extensionBase", ExtensionBase.values(),
        "extensionTrigger", ExtensionTrigger.values(),
        "reserveComparison", ReserveComparison.values(),
        "reserveDisclosure", ReserveDisclosure.values());
  }

  public List<Lot> getLots() {
    return lots.lots();
  }

  public Long getLotId() {
    return lotId;
  }

  public void setLotId(Long lotId) {
    this.lotId = lotId;
  }

  public FiscalYear getFiscalYear() {
    return fiscalYear;
  }

  public void setFiscalYear(FiscalYear fiscalYear) {
    this.fiscalYear = fiscalYear;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public boolean isRehearsal() {
    return rehearsal;
  }

  public void setRehearsal(boolean rehearsal) {
    this.rehearsal = rehearsal;
  }

  public String getSpecification() {
    return specification;
  }

  public void setSpecification(String specification) {
    this.specification = specification;
  }

  public BigDecimal getEnvironmentalGate() {
    return environmentalGate;
  }

  public void setEnvironmentalGate(BigDecimal environmentalGate) {
    this.environmentalGate = environmentalGate;
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
