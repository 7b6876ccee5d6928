package jp.tokyo23.zerocarbon.renewable.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** The contract by which a supply point is served today. Immutable; null is not known. */
@Embeddable
public class CurrentContract implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(length = 100)
  private String currentMenu;

  @Column(length = 100)
  private String currentSupplier;

  private LocalDate currentContractEnd;

  private Integer noticeDays;

  protected CurrentContract() {} // for Jakarta Persistence

  public CurrentContract(
      String currentMenu,
      String currentSupplier,
      LocalDate currentContractEnd,
      Integer noticeDays) {
    this.currentMenu = currentMenu;
    this.currentSupplier = currentSupplier;
    this.currentContractEnd = currentContractEnd;
    this.noticeDays = noticeDays;
  }

  /** Nothing is known. */
  public static CurrentContract unknown() {
    return new CurrentContract(null, null, null, null);
  }

  /** 契約種別. */
  public String currentMenu() {
    return currentMenu;
  }

  public String currentSupplier() {
    return currentSupplier;
  }

  /** Last day of the contract. */
  public LocalDate currentContractEnd() {
    return currentContractEnd;
  }

  /** 解約通知の期間 [日]: how long before its end the contract must be given notice of. */
  public Integer noticeDays() {
    return noticeDays;
  }
}
