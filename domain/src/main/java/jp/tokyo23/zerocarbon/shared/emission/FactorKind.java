package jp.tokyo23.zerocarbon.shared.emission;

import java.util.Locale;

/** What a line of the list stands for. */
public enum FactorKind {
  /** A menu's own factor, or the supplier's only one. */
  MENU,
  /** 残差: for customers whose menu has no factor of its own. */
  RESIDUAL,
  /** 参考値, the whole supplier: for information only, unless no residual is published. */
  REFERENCE,
  /** 一般送配電事業者: last-resort and island supply. */
  GRID_OPERATOR,
  /** 代替値: supplier unknown or not in the list. */
  SUBSTITUTE,
  /** 全国平均係数: values electricity without a certificate of its own. */
  NATIONAL_AVERAGE;

  /** As the data files write it: {@code grid_operator}. */
  static FactorKind read(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
