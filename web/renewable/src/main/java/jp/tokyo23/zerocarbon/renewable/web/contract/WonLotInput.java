package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.contract.AwardDetails;
import jp.tokyo23.zerocarbon.renewable.contract.LowPriceResult;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResult;
import jp.tokyo23.zerocarbon.renewable.grouping.Lot;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.web.tariff.PriceSetInput;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationService;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;

/**
 * Which lot was won, by whom, for how much and at which prices, while a person types it; the model
 * of the pages below {@code WEB-INF/contract}.
 */
@Dependent
public class WonLotInput implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OrganizationService organizations;
  @Inject private LotChoices lots;
  @Inject private FrameBacking frame;

  private final PriceSetInput prices = new PriceSetInput();
  private FiscalYear fiscalYear;
  private Long lot;
  private String lotName;
  private Long supplier;
  private BigDecimal evaluationTotal;
  private BigDecimal startAmount;
  private BigDecimal levyIncluded;
  private LowPriceResult lowPrice = LowPriceResult.NOT_LOW;

  /** Of the year that the pages show. */
  void begin() {
    fiscalYear = frame.getFiscalYear();
  }

  void fill(AwardDetails given) {
    fill(given.fiscalYear(), given.lotId(), given.lotName(), given.prices());
    supplier = given.supplierId();
    evaluationTotal = given.evaluationTotal();
    startAmount = given.startAmount();
    levyIncluded = given.levyIncluded();
    lowPrice = given.lowPrice();
  }

  void fill(OutsideResult result) {
    fill(result.fiscalYear(), result.lotId(), result.lotName(), result.prices());
    supplier = result.winner().id();
    evaluationTotal = result.evaluationTotal();
    startAmount = result.startAmount();
    levyIncluded = result.levyIncluded();
    lowPrice = result.lowPrice();
  }

  private void fill(FiscalYear year, Long lotId, String name, PriceSet priceSet) {
    fiscalYear = year;
    lot = lotId;
    lotName = lotId == null ? name : null;
    prices.fill(priceSet);
  }

  /** What the chosen lot is called, or what was typed where it is in no register here. */
  String name() {
    return lot == null ? lotName : lots.name(lot);
  }

  PriceSet priceSet() {
    return prices.prices();
  }

  public PriceSetInput getPrices() {
    return prices;
  }

  public List<Organization> getSuppliers() {
    return organizations.suppliers();
  }

  public LowPriceResult[] getResults() {
    return LowPriceResult.values();
  }

  /** Lots of the fixed plans of the year that is shown. */
  public List<Lot> getLots() {
    return lots.of(fiscalYear);
  }

  public FiscalYear getFiscalYear() {
    return fiscalYear;
  }

  public void setFiscalYear(FiscalYear fiscalYear) {
    this.fiscalYear = fiscalYear;
  }

  public Long getLot() {
    return lot;
  }

  public void setLot(Long lot) {
    this.lot = lot;
  }

  public String getLotName() {
    return lotName;
  }

  public void setLotName(String lotName) {
    this.lotName = lotName;
  }

  public Long getSupplier() {
    return supplier;
  }

  public void setSupplier(Long supplier) {
    this.supplier = supplier;
  }

  public BigDecimal getEvaluationTotal() {
    return evaluationTotal;
  }

  public void setEvaluationTotal(BigDecimal evaluationTotal) {
    this.evaluationTotal = evaluationTotal;
  }

  public BigDecimal getStartAmount() {
    return startAmount;
  }

  public void setStartAmount(BigDecimal startAmount) {
    this.startAmount = startAmount;
  }

  public BigDecimal getLevyIncluded() {
    return levyIncluded;
  }

  public void setLevyIncluded(BigDecimal levyIncluded) {
    this.levyIncluded = levyIncluded;
  }

  public LowPriceResult getLowPrice() {
    return lowPrice;
  }

  public void setLowPrice(LowPriceResult lowPrice) {
    this.lowPrice = lowPrice;
  }
}
