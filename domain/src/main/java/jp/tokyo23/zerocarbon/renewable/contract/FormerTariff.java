package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.YearMonth;
import java.util.Optional;
import jp.tokyo23.zerocarbon.renewable.tariff.Adjustment;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * Tariff that supply points had before the joint procurement, with the adjustments that it had, or
 * would have had, in each month: the other side of every saving. Aggregate root, kept by the ward,
 * or by the secretariat for a published menu.
 */
@Entity
@Audited
public class FormerTariff extends TrackedRecord {

  @Column(length = 5)
  private Ward ward;

  @Column(nullable = false, length = 100)
  private String name;

  @Column(nullable = false, length = 4000)
  private PriceSet prices;

  @Column(length = 4000)
  private MonthlyAdjustments adjustments;

  @Column(length = 200)
  private String source;

  @Column(length = 500)
  private String note;

  protected FormerTariff() {} // for Jakarta Persistence

  public FormerTariff(FormerTariffDetails details) {
    correct(details);
  }

  final void correct(FormerTariffDetails details) {
    ward = details.ward();
    name = details.name();
    prices = details.prices();
    adjustments = details.adjustments();
    source = details.source();
    note = details.note();
    markPlaceholder(details.placeholder());
  }

  /** The adjustment of a month in the tax class of the prices, as far as it is known. */
  Adjustment adjustment(YearMonth month) {
    MonthlyAdjustments.Units units = adjustments().of(month);
    return prices.adjustment(units.fuel(), units.market());
  }

  @Override
  public String label() {
    return name;
  }

  @Override
  public Optional<Ward> owner() {
    return Optional.ofNullable(ward);
  }

  /** Null for a published menu. */
  public Ward ward() {
    return ward;
  }

  public String name() {
    return name;
  }

  public PriceSet prices() {
    return prices;
  }

  public MonthlyAdjustments adjustments() {
    return adjustments == null ? MonthlyAdjustments.NONE : adjustments;
  }

  public String source() {
    return source;
  }

  public String note() {
    return note;
  }
}
