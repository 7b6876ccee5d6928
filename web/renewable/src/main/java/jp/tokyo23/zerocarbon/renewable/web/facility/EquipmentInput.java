package jp.tokyo23.zerocarbon.renewable.web.facility;

import java.io.Serializable;
import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.renewable.facility.OnSiteEquipment;

/** What a facility generates or stores while a person fills it in, each [kW]. */
public class EquipmentInput implements Serializable {

  private static final long serialVersionUID = 1L;

  private BigDecimal solar;
  private BigDecimal ownGeneration;
  private BigDecimal battery;
  private BigDecimal thermalStorage;

  void fill(OnSiteEquipment equipment) {
    solar = equipment.solar();
    ownGeneration = equipment.ownGeneration();
    battery = equipment.battery();
    thermalStorage = equipment.thermalStorage();
  }

  OnSiteEquipment equipment() {
    return new OnSiteEquipment(solar, ownGeneration, battery, thermalStorage);
  }

  public BigDecimal getSolar() {
    return solar;
  }

  public void setSolar(BigDecimal solar) {
    this.solar = solar;
  }

  public BigDecimal getOwnGeneration() {
    return ownGeneration;
  }

  public void setOwnGeneration(BigDecimal ownGeneration) {
    this.ownGeneration = ownGeneration;
  }

  public BigDecimal getBattery() {
    return battery;
  }

  public void setBattery(BigDecimal battery) {
    this.battery = battery;
  }

  public BigDecimal getThermalStorage() {
    return thermalStorage;
  }

  public void setThermalStorage(BigDecimal thermalStorage) {
    this.thermalStorage = thermalStorage;
  }
}
