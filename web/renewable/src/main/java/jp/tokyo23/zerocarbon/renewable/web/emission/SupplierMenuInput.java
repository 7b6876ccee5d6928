package jp.tokyo23.zerocarbon.renewable.web.emission;

import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.emission.SupplierMenu;

/** A supplier and its menu while a person types them. */
public class SupplierMenuInput implements Serializable {

  private static final long serialVersionUID = 1L;

  private String supplierNo;
  private String menu;
  private boolean unlisted;

  public void fill(SupplierMenu given) {
    supplierNo = given.supplierNo();
    menu = given.menu();
    unlisted = given.unlisted();
  }

  public SupplierMenu typed() {
    return new SupplierMenu(supplierNo, menu, unlisted);
  }

  public String getSupplierNo() {
    return supplierNo;
  }

  public void setSupplierNo(String supplierNo) {
    this.supplierNo = supplierNo;
  }

  public String getMenu() {
    return menu;
  }

  public void setMenu(String menu) {
    this.menu = menu;
  }

  public boolean isUnlisted() {
    return unlisted;
  }

  public void setUnlisted(boolean unlisted) {
    this.unlisted = unlisted;
  }
}
