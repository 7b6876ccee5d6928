package jp.tokyo23.zerocarbon.renewable.web.grouping;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanParameters;
import jp.tokyo23.zerocarbon.shared.Decimals;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;

/** Parameters of a search while a person fills them in. */
public class PlanParametersInput implements Serializable {

  private static final long serialVersionUID = 1L;

  private BigDecimal minEnergy;
  private BigDecimal maxEnergy;
  private String declaredCapacities;
  private Integer maxLots;
  private Integer lotsPerWard;
  private BigDecimal lotCost;
  private BigDecimal shapeWeight;
  private BigDecimal peakWeight;
  private BigDecimal endMismatchWeight;
  private BigDecimal scaleGain;
  private BigDecimal scaleGainUpTo;
  private boolean managersApart;
  private boolean allDayApart;
  private boolean generationApart;
  private Ward[] excludedWards = {};
  private Integer seed = 1;
  private Integer secondsAllowed;

  void fill(PlanParameters.Bounds bounds, PlanParameters.Weights weights) {
    minEnergy = bounds.minEnergy();
    maxEnergy = bounds.maxEnergy();
    declaredCapacities =
        String.join(" ", bounds.declaredCapacities().stream().map(Decimals::text).toList());
    maxLots = bounds.maxLots();
    lotsPerWard = bounds.lotsPerWard();
    lotCost = weights.lotCost();
    shapeWeight = weights.shape();
    peakWeight = weights.peak();
    endMismatchWeight = weights.endMismatch();
    scaleGain = weights.scaleGain();
    scaleGainUpTo = weights.scaleGainUpTo();
  }

  void fill(boolean managers, boolean allDay, boolean generation, Integer seconds) {
    managersApart = managers;
    allDayApart = allDay;
    generationApart = generation;
    secondsAllowed = seconds;
  }

  PlanParameters parameters() {
    return new PlanParameters(
        new PlanParameters.Bounds(minEnergy, maxEnergy, capacities(), maxLots, lotsPerWard),
        new PlanParameters.Weights(
            lotCost, shapeWeight, peakWeight, endMismatchWeight, scaleGain, scaleGainUpTo),
        new PlanParameters.Scope(
            managersApart,
            allDayApart,
            generationApart,
            List.of(excludedWards),
            seed,
            secondsAllowed));
  }

  private List<BigDecimal> capacities() {
    if (declaredCapacities == null || declaredCapacities.isBlank()) {
      return List.of();
    }
    try {
      return Stream.of(declaredCapacities.strip().split("[\\s　]+")).map(Decimals::parse).toList();
    } catch (RuleViolation unreadable) {
      throw unreadable.at("declaredCapacities");
    }
  }

  public BigDecimal getMinEnergy() {
    return minEnergy;
  }

  public void setMinEnergy(BigDecimal minEnergy) {
    this.minEnergy = minEnergy;
  }

  public BigDecimal getMaxEnergy() {
    return maxEnergy;
  }

  public void setMaxEnergy(BigDecimal maxEnergy) {
    this.maxEnergy = maxEnergy;
  }

  public String getDeclaredCapacities() {
    return declaredCapacities;
  }

  public void setDeclaredCapacities(String declaredCapacities) {
    this.declaredCapacities = declaredCapacities;
  }

  public Integer getMaxLots() {
    return maxLots;
  }

  public void setMaxLots(Integer maxLots) {
    this.maxLots = maxLots;
  }

  public Integer getLotsPerWard() {
    return lotsPerWard;
  }

  public void setLotsPerWard(Integer lotsPerWard) {
    this.lotsPerWard = lotsPerWard;
  }

  public BigDecimal getLotCost() {
    return lotCost;
  }

  public void setLotCost(BigDecimal lotCost) {
    this.lotCost = lotCost;
  }

  public BigDecimal getShapeWeight() {
    return shapeWeight;
  }

  public void setShapeWeight(BigDecimal shapeWeight) {
    this.shapeWeight = shapeWeight;
  }

  public BigDecimal getPeakWeight() {
    return peakWeight;
  }

  public void setPeakWeight(BigDecimal peakWeight) {
    this.peakWeight = peakWeight;
  }

  public BigDecimal getEndMismatchWeight() {
    return endMismatchWeight;
  }

  public void setEndMismatchWeight(BigDecimal endMismatchWeight) {
    this.endMismatchWeight = endMismatchWeight;
  }

  public BigDecimal getScaleGain() {
    return scaleGain;
  }

  public void setScaleGain(BigDecimal scaleGain) {
    this.scaleGain = scaleGain;
  }

  public BigDecimal getScaleGainUpTo() {
    return scaleGainUpTo;
  }

  public void setScaleGainUpTo(BigDecimal scaleGainUpTo) {
    this.scaleGainUpTo = scaleGainUpTo;
  }

  public boolean isManagersApart() {
    return managersApart;
  }

  public void setManagersApart(boolean managersApart) {
    this.managersApart = managersApart;
  }

  public boolean isAllDayApart() {
    return allDayApart;
  }

  public void setAllDayApart(boolean allDayApart) {
    this.allDayApart = allDayApart;
  }

  public boolean isGenerationApart() {
    return generationApart;
  }

  public void setGenerationApart(boolean generationApart) {
    this.generationApart = generationApart;
  }

  public Ward[] getExcludedWards() {
    return excludedWards.clone();
  }

  public void setExcludedWards(Ward[] excludedWards) {
    this.excludedWards = excludedWards.clone();
  }

  public Integer getSeed() {
    return seed;
  }

  public void setSeed(Integer seed) {
    this.seed = seed;
  }

  public Integer getSecondsAllowed() {
    return secondsAllowed;
  }

  public void setSecondsAllowed(Integer secondsAllowed) {
    this.secondsAllowed = secondsAllowed;
  }
}
