package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.renewable.contract.FuelUnits;
import jp.tokyo23.zerocarbon.renewable.tariff.FuelAdjustment;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.web.Violations;

/** Reckons the fuel adjustment unit of a month, to be compared with what an invoice prints. */
@Named
@RequestScoped
public class FuelAdjustmentBacking {

  @Inject private FuelUnits units;
  @Inject private Violations violations;

  private PartialDate month;
  private BigDecimal oil;
  private BigDecimal gas;
  private BigDecimal coal;
  private FuelAdjustment clause;
  private BigDecimal average;

  public void reckon() {
    try {
      clause = units.clause(month.month());
      average = clause.averagePrice(new FuelAdjustment.FuelPrices(oil, gas, coal));
    } catch (RuleViolation refused) {
      clause = null;
      violations.show(refused);
    }
  }

  /** The clause that was applied; null as long as nothing is reckoned. */
  public FuelAdjustment getClause() {
    return clause;
  }

  /** 平均燃料価格 [yen/kl]. */
  public BigDecimal getAverage() {
    return average;
  }

  /** 燃料費調整単価 [yen/kWh]. */
  public BigDecimal getUnit() {
    return clause.unitFor(average);
  }

  public PartialDate getMonth() {
    return month;
  }

  public void setMonth(PartialDate month) {
    this.month = month;
  }

  public BigDecimal getOil() {
    return oil;
  }

  public void setOil(BigDecimal oil) {
    this.oil = oil;
  }

  public BigDecimal getGas() {
    return gas;
  }

  public void setGas(BigDecimal gas) {
    this.gas = gas;
  }

  public BigDecimal getCoal() {
    return coal;
  }

  public void setCoal(BigDecimal coal) {
    this.coal = coal;
  }
}
