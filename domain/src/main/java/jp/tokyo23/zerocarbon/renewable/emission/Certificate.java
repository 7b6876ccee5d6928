package jp.tokyo23.zerocarbon.renewable.emission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * One certificate (証書) in the ledger, allocated to one supply point and month of use. Aggregate
 * root, kept by the ward. Its tracking number occurs once in the whole system, so that nobody
 * counts the same environmental attribute twice.
 */
@Entity
@Audited
public class Certificate extends TrackedRecord {

  private static final BigDecimal MOST = new BigDecimal("9999999999999");

  @Column(nullable = false, length = 5)
  private Ward ward;

  @Column(nullable = false)
  private Long supplyPointId;

  @Column(nullable = false, length = 200)
  private String pointName;

  @Column(length = 100)
  private String lotName;

  @Column(nullable = false)
  private FiscalYear fiscalYear;

  @Column(nullable = false, length = 7)
  private YearMonth useMonth;

  @Column(nullable = false, precision = 16, scale = 3)
  private BigDecimal energy;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 30)
  private CertificateType type;

  @Column(nullable = false, unique = true, length = 60)
  private String trackingNumber;

  @Column(length = 100)
  private String plant;

  private Integer generationYear;

  @Column(length = 500)
  private String note;

  protected Certificate() {} // for Jakarta Persistence

  public Certificate(EmissionPoints.Point point, CertificateDetails details) {
    correct(point, details);
  }

  final void correct(EmissionPoints.Point point, CertificateDetails details) {
    BigDecimal amount = details.energy();
    if (amount == null
        || amount.signum() <= 0
        || amount.compareTo(MOST) > 0
        || amount.stripTrailingZeros().scale() > 3) {
      throw new RuleViolation("certificate.energy").at("energy");
    }
    if (details.month() == null) {
      throw new RuleViolation("certificate.noMonth").at("month");
    }
    ward = point.ward();
    supplyPointId = point.id();
    pointName = point.name();
    lotName = details.lotName();
    useMonth = details.month();
    fiscalYear = FiscalYear.of(useMonth.atDay(1));
    energy = amount;
    type = details.type();
    trackingNumber = normalized(details.trackingNumber());
    plant = details.plant();
    generationYear = details.generationYear();
    note = details.note();
    markPlaceholder(details.placeholder());
  }

  /** The number without what only looks different: full-width, lower case, blanks. */
  static String normalized(String typed) {
    String number =
        typed == null
            ? ""
            : Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\s", "");
    if (number.isEmpty()) {
      throw new RuleViolation("certificate.noTrackingNumber").at("trackingNumber");
    }
    return number;
  }

  @Override
  public String label() {
    return trackingNumber;
  }

  @Override
  public Optional<Ward> owner() {
    return Optional.of(ward);
  }

  public Ward ward() {
    return ward;
  }

  public Long supplyPointId() {
    return supplyPointId;
  }

  public String pointName() {
    return pointName;
  }

  public String lotName() {
    return lotName;
  }

  public FiscalYear fiscalYear() {
    return fiscalYear;
  }

  public YearMonth useMonth() {
    return useMonth;
  }

  /** [kWh]. */
  public BigDecimal energy() {
    return energy;
  }

  public CertificateType type() {
    return type;
  }

  public String trackingNumber() {
    return trackingNumber;
  }

  public String plant() {
    return plant;
  }

  public Integer generationYear() {
    return generationYear;
  }

  public String note() {
    return note;
  }
}
