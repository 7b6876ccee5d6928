package jp.tokyo23.zerocarbon.renewable.facility;

/** Area of one of the ten grid companies (一般送配電事業者). */
public enum GridArea {
  HOKKAIDO,
  TOHOKU,
  TOKYO,
  CHUBU,
  HOKURIKU,
  KANSAI,
  CHUGOKU,
  SHIKOKU,
  KYUSHU,
  OKINAWA
}
