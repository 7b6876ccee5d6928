package jp.tokyo23.zerocarbon.renewable.web.facility;

import java.io.Serializable;
import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.renewable.facility.ContractDemandRule;
import jp.tokyo23.zerocarbon.renewable.facility.DemandTerms;

/** How much power a supply point has contracted, while a person fills it in. */
public class DemandInput implements Serializable {

  private static final long serialVersionUID = 1L;

  private ContractDemandRule contractDemandRule = ContractDemandRule.MEASURED_12_MONTHS;
  private BigDecimal contractDemand;
  private Integer powerFactor;
  private BigDecimal standbyPower;
  private BigDecimal ancillaryCapacity;

  void fill(DemandTerms terms) {
    contractDemandRule = terms.contractDemandRule();
    contractDemand = terms.contractDemand();
    powerFactor = terms.powerFactor();
    standbyPower = terms.standbyPower();
    ancillaryCapacity = terms.ancillaryCapacity();
  }

  DemandTerms terms() {
    return new DemandTerms(
        contractDemandRule, contractDemand, powerFactor, standbyPower, ancillaryCapacity);
  }

  public ContractDemandRule[] getContractDemandRules() {
    return ContractDemandRule.values();
  }

  public ContractDemandRule getContractDemandRule() {
    return contractDemandRule;
  }

  public void setContractDemandRule(ContractDemandRule contractDemandRule) {
    this.contractDemandRule = contractDemandRule;
  }

  public BigDecimal getContractDemand() {
    return contractDemand;
  }

  public void setContractDemand(BigDecimal contractDemand) {
    this.contractDemand = contractDemand;
  }

  public Integer getPowerFactor() {
    return powerFactor;
  }

  public void setPowerFactor(Integer powerFactor) {
    this.powerFactor = powerFactor;
  }

  public BigDecimal getStandbyPower() {
    return standbyPower;
  }

  public void setStandbyPower(BigDecimal standbyPower) {
    this.standbyPower = standbyPower;
  }

  public BigDecimal getAncillaryCapacity() {
    return ancillaryCapacity;
  }

  public void setAncillaryCapacity(BigDecimal ancillaryCapacity) {
    this.ancillaryCapacity = ancillaryCapacity;
  }
}
