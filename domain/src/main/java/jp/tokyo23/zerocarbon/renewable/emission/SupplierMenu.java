package jp.tokyo23.zerocarbon.renewable.emission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/**
 * A supplier and its menu as the list of factors names them. Immutable; a class for Envers' sake.
 */
@Embeddable
public class SupplierMenu implements Serializable {

  private static final long serialVersionUID = 1L;

  /** As long as nobody has entered any. */
  public static final SupplierMenu UNKNOWN = new SupplierMenu(null, null, false);

  @Column(length = 20)
  private String supplierNo;

  @Column(length = 60)
  private String menu;

  private boolean unlisted;

  protected SupplierMenu() {} // for Jakarta Persistence

  /**
   * The supplier's menu.
   *
   * @param supplierNo registration number A0269; null while nobody has entered it
   * @param menu null where the menu has no factor of its own
   * @param unlisted whether the supplier is known to be unknown or not listed: 代替値
   */
  public SupplierMenu(String supplierNo, String menu, boolean unlisted) {
    if (unlisted && (supplierNo != null || menu != null)) {
      throw new RuleViolation("menuAssignment.unlistedWithNumber");
    }
    if (supplierNo == null && menu != null) {
      throw new RuleViolation("menuAssignment.menuWithoutSupplier");
    }
    this.supplierNo = supplierNo;
    this.menu = menu;
    this.unlisted = unlisted;
  }

  /** Whether anything is entered, so that a factor can be chosen. */
  public boolean entered() {
    return unlisted || supplierNo != null;
  }

  public String supplierNo() {
    return supplierNo;
  }

  public String menu() {
    return menu;
  }

  public boolean unlisted() {
    return unlisted;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SupplierMenu that
        && Objects.equals(supplierNo, that.supplierNo)
        && Objects.equals(menu, that.menu)
        && unlisted == that.unlisted;
  }

  @Override
  public int hashCode() {
    return Objects.hash(supplierNo, menu, unlisted);
  }

  @Override
  public String toString() {
    if (unlisted) {
      return "代替値";
    }
    return supplierNo == null ? "" : menu == null ? supplierNo : supplierNo + " " + menu;
  }
}
