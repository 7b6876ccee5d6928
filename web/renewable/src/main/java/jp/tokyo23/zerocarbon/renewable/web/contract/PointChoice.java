package jp.tokyo23.zerocarbon.renewable.web.contract;

import java.io.Serializable;
import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.renewable.contract.ContractPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;

/** A supply point that may be put under a contract, while a person chooses. */
public class PointChoice implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Long id;
  private final String label;
  private final String number;
  private final BigDecimal contractDemand;
  private boolean chosen;
  private Long formerTariff;

  PointChoice(SupplyPoint point) {
    id = point.id();
    label = point.label();
    number = point.number().digits();
    contractDemand = point.contractDemand();
  }

  void fill(ContractPoint point) {
    chosen = true;
    formerTariff = point.formerTariffId();
  }

  ContractPoint point() {
    return new ContractPoint(id, formerTariff);
  }

  public Long getId() {
    return id;
  }

  public String getLabel() {
    return label;
  }

  public String getNumber() {
    return number;
  }

  public BigDecimal getContractDemand() {
    return contractDemand;
  }

  public boolean isChosen() {
    return chosen;
  }

  public void setChosen(boolean chosen) {
    this.chosen = chosen;
  }

  public Long getFormerTariff() {
    return formerTariff;
  }

  public void setFormerTariff(Long formerTariff) {
    this.formerTariff = formerTariff;
  }
}
