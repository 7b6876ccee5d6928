package jp.tokyo23.zerocarbon.renewable.tariff;

/** Season of a price: 夏季, whose days {@link SummerSeason} tells, and その他季, the rest. */
public enum Season {
  SUMMER,
  OTHER
}
