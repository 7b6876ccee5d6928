package jp.tokyo23.zerocarbon.portal.web;

import static jp.tokyo23.zerocarbon.shared.Ward.ADACHI;
import static jp.tokyo23.zerocarbon.shared.Ward.ARAKAWA;
import static jp.tokyo23.zerocarbon.shared.Ward.BUNKYO;
import static jp.tokyo23.zerocarbon.shared.Ward.CHIYODA;
import static jp.tokyo23.zerocarbon.shared.Ward.CHUO;
import static jp.tokyo23.zerocarbon.shared.Ward.EDOGAWA;
import static jp.tokyo23.zerocarbon.shared.Ward.ITABASHI;
import static jp.tokyo23.zerocarbon.shared.Ward.KATSUSHIKA;
import static jp.tokyo23.zerocarbon.shared.Ward.KITA;
import static jp.tokyo23.zerocarbon.shared.Ward.KOTO;
import static jp.tokyo23.zerocarbon.shared.Ward.MEGURO;
import static jp.tokyo23.zerocarbon.shared.Ward.MINATO;
import static jp.tokyo23.zerocarbon.shared.Ward.NAKANO;
import static jp.tokyo23.zerocarbon.shared.Ward.NERIMA;
import static jp.tokyo23.zerocarbon.shared.Ward.OTA;
import static jp.tokyo23.zerocarbon.shared.Ward.SETAGAYA;
import static jp.tokyo23.zerocarbon.shared.Ward.SHIBUYA;
import static jp.tokyo23.zerocarbon.shared.Ward.SHINAGAWA;
import static jp.tokyo23.zerocarbon.shared.Ward.SHINJUKU;
import static jp.tokyo23.zerocarbon.shared.Ward.SUGINAMI;
import static jp.tokyo23.zerocarbon.shared.Ward.SUMIDA;
import static jp.tokyo23.zerocarbon.shared.Ward.TAITO;
import static jp.tokyo23.zerocarbon.shared.Ward.TOSHIMA;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.Ward;

/** Where each ward lies on a schematic map of tiles, north at the top; null is an empty place. */
final class TileMap {

  static final List<List<Ward>> ROWS =
      List.of(
          row(null, ITABASHI, KITA, ADACHI, null, null),
          row(NERIMA, TOSHIMA, BUNKYO, ARAKAWA, KATSUSHIKA, null),
          row(NAKANO, SHINJUKU, CHIYODA, TAITO, SUMIDA, EDOGAWA),
          row(SUGINAMI, SHIBUYA, MINATO, CHUO, KOTO, null),
          row(SETAGAYA, MEGURO, SHINAGAWA, null, null, null),
          row(null, OTA, null, null, null, null));

  private TileMap() {}

  private static List<Ward> row(Ward... wards) {
    return Collections.unmodifiableList(Arrays.asList(wards));
  }
}
