package jp.tokyo23.zerocarbon.renewable.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** How a supply point hangs on the grid. Immutable; null is not known. */
@Embeddable
public class GridConnection implements Serializable {

  private static final long serialVersionUID = 1L;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private GridArea gridArea;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private VoltageClass voltageClass;

  private Integer supplyVoltage;

  private Integer meteringVoltage;

  private Integer frequency;

  @Column(length = 50)
  private String receptionMethod;

  @Column(length = 200)
  private String demandPoint;

  @Column(length = 200)
  private String responsibilityBoundary;

  protected GridConnection() {} // for Jakarta Persistence

  public GridConnection(
      GridArea gridArea,
      VoltageClass voltageClass,
      Integer supplyVoltage,
      Integer meteringVoltage,
      Integer frequency,
      String receptionMethod,
      String demandPoint,
      String responsibilityBoundary) {
    this.gridArea = gridArea;
    this.voltageClass = voltageClass;
    this.supplyVoltage = supplyVoltage;
    this.meteringVoltage = meteringVoltage;
    this.frequency = frequency;
    this.receptionMethod = receptionMethod;
    this.demandPoint = demandPoint;
    this.responsibilityBoundary = responsibilityBoundary;
  }

  public GridArea gridArea() {
    return gridArea;
  }

  public VoltageClass voltageClass() {
    return voltageClass;
  }

  /** 供給電圧 [V]. */
  public Integer supplyVoltage() {
    return supplyVoltage;
  }

  /** 計量電圧 [V]. */
  public Integer meteringVoltage() {
    return meteringVoltage;
  }

  /** 周波数 [Hz]. */
  public Integer frequency() {
    return frequency;
  }

  /** 受電方式: 1回線受電. */
  public String receptionMethod() {
    return receptionMethod;
  }

  /** 需給地点. */
  public String demandPoint() {
    return demandPoint;
  }

  /** 責任分界点. */
  public String responsibilityBoundary() {
    return responsibilityBoundary;
  }
}
