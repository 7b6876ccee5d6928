package jp.tokyo23.zerocarbon.renewable.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.Decimals;

/**
 * What a facility generates or stores itself, each as rated power [kW]; null where it is not known,
 * 0 where there is none. Immutable.
 */
@Embeddable
public class OnSiteEquipment implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(precision = 12, scale = 3)
  private BigDecimal solar;

  @Column(precision = 12, scale = 3)
  private BigDecimal ownGeneration;

  @Column(precision = 12, scale = 3)
  private BigDecimal battery;

  @Column(precision = 12, scale = 3)
  private BigDecimal thermalStorage;

  protected OnSiteEquipment() {} // for Jakarta Persistence

  public OnSiteEquipment(
      BigDecimal solar, BigDecimal ownGeneration, BigDecimal battery, BigDecimal thermalStorage) {
    this.solar = solar;
    this.ownGeneration = ownGeneration;
    this.battery = battery;
    this.thermalStorage = thermalStorage;
  }

  /** Nothing is known. */
  public static OnSiteEquipment unknown() {
    return new OnSiteEquipment(null, null, null, null);
  }

  /** Whether solar panels or storage change the load so that grouping treats it separately. */
  public boolean changesLoad() {
    return present(solar) || present(battery) || present(thermalStorage);
  }

  private static boolean present(BigDecimal power) {
    return Optional.ofNullable(power).filter(each -> each.signum() > 0).isPresent();
  }

  /** 太陽光発電 [kW]. */
  public BigDecimal solar() {
    return Decimals.plain(solar);
  }

  /** 自家発電 [kW]. */
  public BigDecimal ownGeneration() {
    return Decimals.plain(ownGeneration);
  }

  /** 蓄電池 [kW]. */
  public BigDecimal battery() {
    return Decimals.plain(battery);
  }

  /** 蓄熱 [kW]. */
  public BigDecimal thermalStorage() {
    return Decimals.plain(thermalStorage);
  }
}
