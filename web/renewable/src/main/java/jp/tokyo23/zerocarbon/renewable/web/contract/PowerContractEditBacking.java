package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.contract.Award;
import jp.tokyo23.zerocarbon.renewable.contract.AwardService;
import jp.tokyo23.zerocarbon.renewable.contract.BillSettings;
import jp.tokyo23.zerocarbon.renewable.contract.ContractTerms;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContract;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContractDetails;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContractService;
import jp.tokyo23.zerocarbon.renewable.round.MultiYearBasis;
import jp.tokyo23.zerocarbon.renewable.tariff.BillRounding;
import jp.tokyo23.zerocarbon.renewable.tariff.YenFraction;
import jp.tokyo23.zerocarbon.renewable.web.emission.SupplierMenuInput;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of a contract. */
@Named
@ViewScoped
public class PowerContractEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PowerContractService service;
  @Inject private AwardService awards;
  @Inject private BillSettings settings;
  @Inject private PointChoices points;
  @Inject private LotChoices lots;
  @Inject private RecordForm form;
  @Inject private FrameBacking frame;

  private FiscalYear procurement;
  private Long award;
  private Ward ward;
  private String contractNumber;
  private Integer readingDay = 1;
  private FiscalYear fiscalYear;
  private Integer years = 1;
  private MultiYearBasis multiYearBasis;
  private BillRounding rounding = BillRounding.ITEMS_AND_LEVY;
  private YenFraction fraction;
  private BigDecimal renewableRatio;
  private final SupplierMenuInput menu = new SupplierMenuInput();
  private String note;
  private boolean placeholder;

  public void load() {
    procurement = lots.yearOf(award).orElse(frame.getFiscalYear());
    fiscalYear = procurement.next();
    fraction = settings.usualFraction(TokyoTime.today());
    ward = frame.getUser().ward();
    PowerContract record = form.open(service);
    if (record == null) {
      points.show(ward);
      chooseLot();
    } else {
      fill(record);
    }
  }

  private void fill(PowerContract record) {
    procurement = record.fiscalYear();
    award = record.awardId();
    ward = record.ward();
    contractNumber = record.contractNumber();
    ContractTerms terms = record.terms();
    readingDay = terms.readingDay();
    fiscalYear = terms.startYear();
    years = terms.years();
    multiYearBasis = terms.multiYearBasis();
    rounding = terms.rounding();
    fraction = terms.fraction();
    renewableRatio = terms.renewableRatio();
    menu.fill(record.menu());
    note = record.note();
    placeholder = record.placeholder();
    points.fill(record);
  }

  /** Another ward has other supply points. */
  public void wardChosen() {
    points.show(ward);
  }

  /** Takes the supply points that the award's lot has in this ward. */
  public void chooseLot() {
    lots.ofAward(award).ifPresent(lot -> points.choose(lots.members(lot)));
  }

  public String save() {
    return form.save(service, this::details, "/power-contract");
  }

  private PowerContractDetails details() {
    return new PowerContractDetails(
        award,
        ward,
        contractNumber,
        readingDay,
        fiscalYear,
        years,
        multiYearBasis,
        rounding,
        fraction,
        renewableRatio,
        menu.typed(),
        points.chosen(),
        note,
        placeholder);
  }

  /** Approved awards of the procurement year that is shown. */
  public List<Award> getAwards() {
    return awards.approved(procurement);
  }

  public FiscalYear getLastStart() {
    return procurement.next();
  }

  public MultiYearBasis[] getBases() {
    return MultiYearBasis.values();
  }

  public BillRounding[] getRoundings() {
    return BillRounding.values();
  }

  public YenFraction[] getFractions() {
    return YenFraction.values();
  }

  public PointChoices getPoints() {
    return points;
  }

  public RecordForm getForm() {
    return form;
  }

  public Long getAward() {
    return award;
  }

  public void setAward(Long award) {
    this.award = award;
  }

  public Ward getWard() {
    return ward;
  }

  public void setWard(Ward ward) {
    this.ward = ward;
  }

  public String getContractNumber() {
    return contractNumber;
  }

  public void setContractNumber(String contractNumber) {
    this.contractNumber = contractNumber;
  }

  public Integer getReadingDay() {
    return readingDay;
  }

  public void setReadingDay(Integer readingDay) {
    this.readingDay = readingDay;
  }

  /** The fiscal year in which the supply starts. */
  public FiscalYear getFiscalYear() {
    return fiscalYear;
  }

  public void setFiscalYear(FiscalYear fiscalYear) {
    this.fiscalYear = fiscalYear;
  }

  public Integer getYears() {
    return years;
  }

  public void setYears(Integer years) {
    this.years = years;
  }

  public MultiYearBasis getMultiYearBasis() {
    return multiYearBasis;
  }

  public void setMultiYearBasis(MultiYearBasis multiYearBasis) {
    this.multiYearBasis = multiYearBasis;
  }

  public BillRounding getRounding() {
    return rounding;
  }

  public void setRounding(BillRounding rounding) {
    this.rounding = rounding;
  }

  public YenFraction getFraction() {
    return fraction;
  }

  public void setFraction(YenFraction fraction) {
    this.fraction = fraction;
  }

  public BigDecimal getRenewableRatio() {
    return renewableRatio;
  }

  public void setRenewableRatio(BigDecimal renewableRatio) {
    this.renewableRatio = renewableRatio;
  }

  public SupplierMenuInput getMenu() {
    return menu;
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
