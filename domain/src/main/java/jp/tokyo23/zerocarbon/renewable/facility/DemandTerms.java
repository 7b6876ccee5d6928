package jp.tokyo23.zerocarbon.renewable.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.shared.Decimals;

/** How much power is contracted, and by which rule. Immutable; null is not known. */
@Embeddable
public class DemandTerms implements Serializable {

  private static final long serialVersionUID = 1L;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ContractDemandRule contractDemandRule;

  @Column(precision = 12, scale = 3)
  private BigDecimal contractDemand;

  private Integer powerFactor;

  @Column(precision = 12, scale = 3)
  private BigDecimal standbyPower;

  @Column(precision = 12, scale = 3)
  private BigDecimal ancillaryCapacity;

  protected DemandTerms() {} // for Jakarta Persistence

  public DemandTerms(
      ContractDemandRule contractDemandRule,
      BigDecimal contractDemand,
      Integer powerFactor,
      BigDecimal standbyPower,
      BigDecimal ancillaryCapacity) {
    this.contractDemandRule = contractDemandRule;
    this.contractDemand = contractDemand;
    this.powerFactor = powerFactor;
    this.standbyPower = standbyPower;
    this.ancillaryCapacity = ancillaryCapacity;
  }

  public ContractDemandRule contractDemandRule() {
    return contractDemandRule;
  }

  /** 契約電力 [kW]. */
  public BigDecimal contractDemand() {
    return Decimals.plain(contractDemand);
  }

  /** 力率 [%]. */
  public Integer powerFactor() {
    return powerFactor;
  }

  /** 予備電力 [kW]. */
  public BigDecimal standbyPower() {
    return Decimals.plain(standbyPower);
  }

  /** アンシラリー [kW]. */
  public BigDecimal ancillaryCapacity() {
    return Decimals.plain(ancillaryCapacity);
  }
}
