package jp.tokyo23.zerocarbon.shared.emission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;

/**
 * One line of an edition [t-CO2/kWh], kept for good: a correction is a line of a later edition. A
 * menu's factor is never derived from another one; what the list does not give is empty.
 */
@Entity
public class EmissionFactor {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false, fetch = FetchType.EAGER)
  private FactorEdition edition;

  @Column(nullable = false)
  private int position;

  @Column(length = 20)
  private String supplierNo;

  @Column(nullable = false, length = 150)
  private String supplierName;

  @Column(length = 60)
  private String menu;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private FactorKind kind;

  @Column(precision = 9, scale = 6)
  private BigDecimal basic;

  @Column(precision = 9, scale = 6)
  private BigDecimal adjusted;

  @Column(precision = 9, scale = 6)
  private BigDecimal unadjusted;

  @Column(nullable = false)
  private boolean substituted;

  protected EmissionFactor() {} // for Jakarta Persistence

  EmissionFactor(FactorEdition edition, int position, FactorLine line) {
    this.edition = edition;
    this.position = position;
    supplierNo = line.supplierNo();
    supplierName = line.supplierName();
    menu = line.menu();
    kind = line.kind();
    basic = line.basic();
    adjusted = line.adjusted();
    unadjusted = line.unadjusted();
    substituted = line.substituted();
  }

  /** The value of that kind [t-CO2/kWh]; empty where the list gives none or had no such kind. */
  public Optional<BigDecimal> value(EmissionFactorKind wanted) {
    if (!wanted.definedFor(edition.resultYear())) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        switch (wanted) {
          case BASIC_COMPANY, BASIC_MENU -> basic;
          case ADJUSTED_MENU, ADJUSTED -> adjusted;
          case UNADJUSTED -> unadjusted;
        });
  }

  /** Whether both lines speak of the same thing, each in its edition. */
  public boolean sameSubject(EmissionFactor other) {
    return kind == other.kind
        && Objects.equals(supplierNo, other.supplierNo)
        && Objects.equals(menu, other.menu);
  }

  /** 東京電力エナジーパートナー(株) メニューM(残差). */
  public String label() {
    return menu == null ? supplierName : supplierName + " " + menu;
  }

  public Long id() {
    return id;
  }

  public FactorEdition edition() {
    return edition;
  }

  public FiscalYear useYear() {
    return edition.useYear();
  }

  public String supplierNo() {
    return supplierNo;
  }

  public String supplierName() {
    return supplierName;
  }

  public String menu() {
    return menu;
  }

  public FactorKind kind() {
    return kind;
  }

  public BigDecimal basic() {
    return basic;
  }

  public BigDecimal adjusted() {
    return adjusted;
  }

  public BigDecimal unadjusted() {
    return unadjusted;
  }

  public boolean substituted() {
    return substituted;
  }

  FactorLine line() {
    return new FactorLine(
        supplierNo, supplierName, menu, kind, basic, adjusted, unadjusted, substituted);
  }
}
