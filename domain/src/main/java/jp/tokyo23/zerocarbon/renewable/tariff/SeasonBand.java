package jp.tokyo23.zerocarbon.renewable.tariff;

import java.io.Serializable;
import java.util.Comparator;

/** What an energy price depends on: season and time band. */
public record SeasonBand(Season season, TimeBand band)
    implements Comparable<SeasonBand>, Serializable {

  public static final SeasonBand SUMMER = new SeasonBand(Season.SUMMER, TimeBand.ALL_DAY);
  public static final SeasonBand OTHER = new SeasonBand(Season.OTHER, TimeBand.ALL_DAY);

  private static final Comparator<SeasonBand> ORDER =
      Comparator.comparing(SeasonBand::season).thenComparing(SeasonBand::band);

  @Override
  public int compareTo(SeasonBand other) {
    return ORDER.compare(this, other);
  }
}
