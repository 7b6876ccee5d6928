package jp.tokyo23.zerocarbon.renewable.metering;

import java.util.Optional;

/** The supply points that a file may bring days of. */
public interface MeteredPoints {

  Optional<MeteredPoint> withNumber(String number);
}
