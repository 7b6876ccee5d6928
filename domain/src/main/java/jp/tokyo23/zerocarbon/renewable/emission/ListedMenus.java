package jp.tokyo23.zerocarbon.renewable.emission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.emission.FactorRegistry;

/** Refuses a menu that no list of factors names. */
@ApplicationScoped
public class ListedMenus {

  private FactorRegistry factors;

  protected ListedMenus() {} // for the CDI proxy

  @Inject
  public ListedMenus(FactorRegistry factors) {
    this.factors = factors;
  }

  /**
   * A mistyped number would silently become the substitute otherwise.
   *
   * @param input where the supplier's number was typed
   */
  public void require(SupplierMenu menu, String input) {
    if (menu.supplierNo() != null && !factors.knows(menu.supplierNo(), menu.menu())) {
      throw new RuleViolation("menuAssignment.unknownMenu", menu.toString()).at(input);
    }
  }
}
