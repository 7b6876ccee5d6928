package jp.tokyo23.zerocarbon.shared.emission;

import jp.tokyo23.zerocarbon.shared.FiscalYear;

/**
 * What a factor value takes into account. The ministries renamed the kinds with the results of
 * FY2023: 基礎 before and after are different things and are never joined in one time line. Source:
 * releases of 四国電力 of 2023-06-01 and 2025-04-07.
 */
public enum EmissionFactorKind {
  /** 基礎排出係数 up to the results of FY2022: company-wide, unadjusted. */
  BASIC_COMPANY(false),
  /** 調整後排出係数 up to the results of FY2022: by menu, adjusted. */
  ADJUSTED_MENU(false),
  /** 未調整排出係数 from the results of FY2023; not for customers' calculations. */
  UNADJUSTED(true),
  /** 基礎排出係数 from FY2023: by menu, after FIT adjustment and non-fossil certificates. */
  BASIC_MENU(true),
  /** 調整後排出係数 from FY2023: further after non-renewable J-credits and JCM. */
  ADJUSTED(true);

  private static final FiscalYear RENAMED = new FiscalYear(2023);

  private final boolean afterRenaming;

  EmissionFactorKind(boolean afterRenaming) {
    this.afterRenaming = afterRenaming;
  }

  /** Whether lists of these results have this kind at all. */
  public boolean definedFor(FiscalYear resultYear) {
    return afterRenaming == (resultYear.compareTo(RENAMED) >= 0);
  }

  /** Whether a customer may calculate with it. */
  public boolean usableByCustomers() {
    return this != UNADJUSTED;
  }
}
