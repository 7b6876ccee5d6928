package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.tokyo23.zerocarbon.shared.Decimals;

/**
 * The effects of a {@link SavingsDecomposition} [yen, without tax and levy], exact as stored.
 * Immutable.
 */
@Embeddable
public class SavingsAmounts implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(precision = 26, scale = 12)
  private BigDecimal baseCost;

  @Column(precision = 26, scale = 12)
  private BigDecimal volumeEffect;

  @Column(precision = 26, scale = 12)
  private BigDecimal demandEffect;

  @Column(precision = 26, scale = 12)
  private BigDecimal levelEffect;

  @Column(precision = 26, scale = 12)
  private BigDecimal demandPriceEffect;

  @Column(precision = 26, scale = 12)
  private BigDecimal energyPriceEffect;

  @Column(precision = 26, scale = 12)
  private BigDecimal schemeEffect;

  @Column(precision = 26, scale = 12)
  private BigDecimal certificateEffect;

  @Column(precision = 26, scale = 12)
  private BigDecimal otherEffect;

  @Column(precision = 26, scale = 12)
  private BigDecimal oldCost;

  @Column(precision = 26, scale = 12)
  private BigDecimal newCost;

  protected SavingsAmounts() {} // for Jakarta Persistence

  static SavingsAmounts of(SavingsDecomposition effects) {
    SavingsAmounts amounts = new SavingsAmounts();
    amounts.baseCost = effects.baseCost();
    amounts.volumeEffect = effects.volume();
    amounts.demandEffect = effects.demand();
    amounts.levelEffect = effects.level();
    amounts.demandPriceEffect = part(effects, TariffPart.DEMAND_PRICE);
    amounts.energyPriceEffect = part(effects, TariffPart.ENERGY_PRICE);
    amounts.schemeEffect = part(effects, TariffPart.ADJUSTMENT_SCHEME);
    amounts.certificateEffect = part(effects, TariffPart.CERTIFICATE);
    amounts.otherEffect = part(effects, TariffPart.OTHER);
    amounts.oldCost = effects.oldCost();
    amounts.newCost = effects.newCost();
    return amounts;
  }

  private static BigDecimal part(SavingsDecomposition effects, TariffPart part) {
    return effects.tariff().getOrDefault(part, BigDecimal.ZERO);
  }

  /** The sum of amounts, exact. */
  static SavingsAmounts sum(List<SavingsAmounts> all) {
    SavingsAmounts sum = new SavingsAmounts();
    sum.baseCost = sum(all, SavingsAmounts::baseCost);
    sum.volumeEffect = sum(all, SavingsAmounts::volumeEffect);
    sum.demandEffect = sum(all, SavingsAmounts::demandEffect);
    sum.levelEffect = sum(all, SavingsAmounts::levelEffect);
    sum.demandPriceEffect = sum(all, each -> each.demandPriceEffect);
    sum.energyPriceEffect = sum(all, each -> each.energyPriceEffect);
    sum.schemeEffect = sum(all, each -> each.schemeEffect);
    sum.certificateEffect = sum(all, each -> each.certificateEffect);
    sum.otherEffect = sum(all, each -> each.otherEffect);
    sum.oldCost = sum(all, SavingsAmounts::oldCost);
    sum.newCost = sum(all, SavingsAmounts::newCost);
    return sum;
  }

  private static BigDecimal sum(
      List<SavingsAmounts> all, Function<SavingsAmounts, BigDecimal> amount) {
    return all.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** C_old(L0, I0). */
  public BigDecimal baseCost() {
    return Decimals.plain(baseCost);
  }

  public BigDecimal volumeEffect() {
    return Decimals.plain(volumeEffect);
  }

  /** Of contract demand and power factor. */
  public BigDecimal demandEffect() {
    return Decimals.plain(demandEffect);
  }

  /** Of the level of the adjustments. */
  public BigDecimal levelEffect() {
    return Decimals.plain(levelEffect);
  }

  /** Parts of the tariff effect. */
  public Map<TariffPart, BigDecimal> tariffEffects() {
    Map<TariffPart, BigDecimal> parts = new EnumMap<>(TariffPart.class);
    parts.put(TariffPart.DEMAND_PRICE, Decimals.plain(demandPriceEffect));
    parts.put(TariffPart.ENERGY_PRICE, Decimals.plain(energyPriceEffect));
    parts.put(TariffPart.ADJUSTMENT_SCHEME, Decimals.plain(schemeEffect));
    parts.put(TariffPart.CERTIFICATE, Decimals.plain(certificateEffect));
    parts.put(TariffPart.OTHER, Decimals.plain(otherEffect));
    return parts;
  }

  /** C_old(L1, I1). */
  public BigDecimal oldCost() {
    return Decimals.plain(oldCost);
  }

  /** C_new(L1, I1). */
  public BigDecimal newCost() {
    return Decimals.plain(newCost);
  }

  /** The saving by the joint procurement. */
  public BigDecimal saving() {
    return oldCost.subtract(newCost);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SavingsAmounts that && values().equals(that.values());
  }

  @Override
  public int hashCode() {
    return values().hashCode();
  }

  private List<Object> values() {
    return Arrays.asList(
        baseCost(),
        volumeEffect(),
        demandEffect(),
        levelEffect(),
        tariffEffects(),
        oldCost(),
        newCost());
  }
}
