package jp.tokyo23.zerocarbon.renewable.metering;

import java.util.Optional;

/** Port to the register of supply points. */
public interface MeteredPoints {

  Optional<MeteredPoint> withNumber(String number);

  Optional<MeteredPoint> withId(Long id);
}
