package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** A supply point under a contract, and the tariff it had before. Immutable. */
@Embeddable
public class ContractPoint implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(nullable = false)
  private Long supplyPointId;

  private Long formerTariffId;

  protected ContractPoint() {} // for Jakarta Persistence

  /**
   * A point of the contract.
   *
   * @param formerTariffId null where none is known: a new facility
   */
  public ContractPoint(Long supplyPointId, Long formerTariffId) {
    this.supplyPointId = Objects.requireNonNull(supplyPointId);
    this.formerTariffId = formerTariffId;
  }

  public Long supplyPointId() {
    return supplyPointId;
  }

  public Long formerTariffId() {
    return formerTariffId;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ContractPoint that
        && supplyPointId.equals(that.supplyPointId)
        && Objects.equals(formerTariffId, that.formerTariffId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(supplyPointId, formerTariffId);
  }

  @Override
  public String toString() {
    return formerTariffId == null
        ? "#" + supplyPointId
        : "#" + supplyPointId + "/" + formerTariffId;
  }
}
