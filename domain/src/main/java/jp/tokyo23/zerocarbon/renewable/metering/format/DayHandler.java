package jp.tokyo23.zerocarbon.renewable.metering.format;

/** Takes what a reader finds, in the order of the file. */
public interface DayHandler {

  /** A whole day; the object is used again for the next one. */
  void day(DayReading day);

  void found(MeterFinding finding);
}
