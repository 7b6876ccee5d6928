package jp.tokyo23.zerocarbon.shared.emission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * One edition of a list of factors. Aggregate root; its {@link EmissionFactor}s never change.
 *
 * <p>Published for the results of a fiscal year and used for the emissions of the next one. A
 * correction, by the ministries or by a supplier, is a later edition: both stay readable, and the
 * later one counts.
 */
@Entity
@Audited
public class FactorEdition extends TrackedRecord {

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private EnergyKind energy;

  @Column(nullable = false, length = 150)
  private String title;

  @Column(nullable = false)
  private FiscalYear useYear;

  @Column(nullable = false)
  private FiscalYear resultYear;

  @Column(nullable = false)
  private LocalDate publishedOn;

  private LocalDate updatedOn;

  @Column(nullable = false)
  private boolean complete;

  @Column(nullable = false, length = 300)
  private String source;

  @Column(length = 500)
  private String notice;

  @Column(length = 2000)
  private String doubts;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ConfirmationMark mark;

  protected FactorEdition() {} // for Jakarta Persistence

  public FactorEdition(FactorEditionDetails details) {
    energy = details.energy();
    resultYear = details.resultYear();
    publishedOn = details.publishedOn();
    updatedOn = details.updatedOn();
    complete = details.complete();
    if (!details.useYear().equals(resultYear.next())) {
      throw new RuleViolation("factorEdition.useYear", resultYear.next().wareki()).at("useYear");
    }
    if (updatedOn != null && updatedOn.isBefore(publishedOn)) {
      throw new RuleViolation("factorEdition.updatedBeforePublished").at("updatedOn");
    }
    correct(details);
  }

  /** Replaces what is said about the edition; years, dates and factors stay. */
  void correct(FactorEditionDetails details) {
    title = details.title();
    useYear = resultYear.next();
    source = details.source();
    notice = details.notice();
    doubts = details.doubts();
    mark = details.mark();
  }

  @Override
  public String label() {
    return title;
  }

  /** The day from which this edition is what the publisher says. */
  public LocalDate statedOn() {
    return updatedOn == null ? publishedOn : updatedOn;
  }

  public EnergyKind energy() {
    return energy;
  }

  public String title() {
    return title;
  }

  public FiscalYear resultYear() {
    return resultYear;
  }

  public FiscalYear useYear() {
    return useYear;
  }

  public LocalDate publishedOn() {
    return publishedOn;
  }

  public LocalDate updatedOn() {
    return updatedOn;
  }

  public boolean complete() {
    return complete;
  }

  public String source() {
    return source;
  }

  public String notice() {
    return notice;
  }

  public String doubts() {
    return doubts;
  }

  public List<String> doubtLines() {
    return doubts == null ? List.of() : doubts.lines().toList();
  }

  public ConfirmationMark mark() {
    return mark;
  }
}
