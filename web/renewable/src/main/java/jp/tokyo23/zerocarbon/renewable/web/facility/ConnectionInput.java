package jp.tokyo23.zerocarbon.renewable.web.facility;

import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.facility.GridArea;
import jp.tokyo23.zerocarbon.renewable.facility.GridConnection;
import jp.tokyo23.zerocarbon.renewable.facility.VoltageClass;

/** How a supply point hangs on the grid, while a person fills it in. */
public class ConnectionInput implements Serializable {

  private static final long serialVersionUID = 1L;

  private GridArea gridArea = GridArea.TOKYO;
  private VoltageClass voltageClass = VoltageClass.HIGH;
  private Integer supplyVoltage;
  private Integer meteringVoltage;
  private Integer frequency;
  private String receptionMethod;
  private String demandPoint;
  private String responsibilityBoundary;

  void fill(GridConnection connection) {
    gridArea = connection.gridArea();
    voltageClass = connection.voltageClass();
    supplyVoltage = connection.supplyVoltage();
    meteringVoltage = connection.meteringVoltage();
    frequency = connection.frequency();
    receptionMethod = connection.receptionMethod();
    demandPoint = connection.demandPoint();
    responsibilityBoundary = connection.responsibilityBoundary();
  }

  GridConnection connection() {
    return new GridConnection(
        gridArea,
        voltageClass,
        supplyVoltage,
        meteringVoltage,
        frequency,
        receptionMethod,
        demandPoint,
        responsibilityBoundary);
  }

  public GridArea[] getGridAreas() {
    return GridArea.values();
  }

  public VoltageClass[] getVoltageClasses() {
    return VoltageClass.values();
  }

  public GridArea getGridArea() {
    return gridArea;
  }

  public void setGridArea(GridArea gridArea) {
    this.gridArea = gridArea;
  }

  public VoltageClass getVoltageClass() {
    return voltageClass;
  }

  public void setVoltageClass(VoltageClass voltageClass) {
    this.voltageClass = voltageClass;
  }

  public Integer getSupplyVoltage() {
    return supplyVoltage;
  }

  public void setSupplyVoltage(Integer supplyVoltage) {
    this.supplyVoltage = supplyVoltage;
  }

  public Integer getMeteringVoltage() {
    return meteringVoltage;
  }

  public void setMeteringVoltage(Integer meteringVoltage) {
    this.meteringVoltage = meteringVoltage;
  }

  public Integer getFrequency() {
    return frequency;
  }

  public void setFrequency(Integer frequency) {
    this.frequency = frequency;
  }

  public String getReceptionMethod() {
    return receptionMethod;
  }

  public void setReceptionMethod(String receptionMethod) {
    this.receptionMethod = receptionMethod;
  }

  public String getDemandPoint() {
    return demandPoint;
  }

  public void setDemandPoint(String demandPoint) {
    this.demandPoint = demandPoint;
  }

  public String getResponsibilityBoundary() {
    return responsibilityBoundary;
  }

  public void setResponsibilityBoundary(String responsibilityBoundary) {
    this.responsibilityBoundary = responsibilityBoundary;
  }
}
