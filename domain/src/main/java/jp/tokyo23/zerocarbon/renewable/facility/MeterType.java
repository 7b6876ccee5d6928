package jp.tokyo23.zerocarbon.renewable.facility;

/** Whether the meter sends half-hourly values. */
public enum MeterType {
  COMMUNICATING,
  NOT_COMMUNICATING
}
