package jp.tokyo23.zerocarbon.renewable.round;

/** What a supply point states itself comes before what the ward states for all. */
final class Own {

  private Own() {}

  static <T> T or(T own, T ofTheWard) {
    return own == null ? ofTheWard : own;
  }
}
