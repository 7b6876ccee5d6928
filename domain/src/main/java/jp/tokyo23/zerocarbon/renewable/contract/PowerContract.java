package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.renewable.emission.SupplierMenu;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * Contract of one ward with the winner of one lot. Aggregate root, kept by the ward.
 *
 * <p>In preparation until it is concluded; then it stays as it is, apart from its note, its menu
 * and the former tariffs of its supply points, or is cancelled with a reason.
 */
@Entity
@Audited
@Table(
    uniqueConstraints =
        @UniqueConstraint(
            name = "power_contract_once",
            columnNames = {"award_id", "ward"}))
public class PowerContract extends TrackedRecord {

  @Column(nullable = false)
  private Long awardId;

  @Column(nullable = false)
  private FiscalYear fiscalYear;

  private Long lotId;

  @Column(nullable = false, length = 100)
  private String lotName;

  @ManyToOne(fetch = FetchType.EAGER, optional = false)
  @JoinColumn(name = "supplier_id")
  private Organization supplier;

  @Column(nullable = false, length = 4000)
  private PriceSet prices;

  @Column(nullable = false, length = 5)
  private Ward ward;

  @Column(length = 50)
  private String contractNumber;

  @Embedded private ContractTerms terms;

  @Embedded
  @AttributeOverride(name = "supplierNo", column = @Column(name = "menu_supplier_no", length = 20))
  @AttributeOverride(name = "menu", column = @Column(name = "menu", length = 60))
  @AttributeOverride(name = "unlisted", column = @Column(name = "menu_unlisted", nullable = false))
  private SupplierMenu menu;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "power_contract_point", joinColumns = @JoinColumn(name = "contract_id"))
  @OrderColumn(name = "position")
  private List<ContractPoint> points = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ContractState state;

  @Column(length = 500)
  private String cancellationReason;

  @Column(length = 500)
  private String note;

  protected PowerContract() {} // for Jakarta Persistence

  PowerContract(Award award, PowerContractDetails details) {
    state = ContractState.DRAFT;
    correct(award, details);
  }

  final void correct(Award award, PowerContractDetails details) {
    if (details.points().isEmpty()) {
      throw new RuleViolation("powerContract.noPoints").at("points");
    }
    ContractTerms agreed = ContractTerms.of(details);
    if (state != ContractState.DRAFT && (!agreed.equals(terms) || !award.id().equals(awardId))) {
      throw new RuleViolation("powerContract.concluded");
    }
    awardId = award.id();
    fiscalYear = award.fiscalYear();
    lotId = award.lotId();
    lotName = award.lotName();
    supplier = award.supplier();
    prices = award.prices();
    ward = details.ward();
    contractNumber = details.contractNumber();
    terms = agreed;
    menu = details.menu();
    points.clear();
    points.addAll(details.points());
    note = details.note();
    markPlaceholder(details.placeholder());
  }

  void conclude() {
    if (state != ContractState.DRAFT) {
      throw new RuleViolation("powerContract.concluded");
    }
    terms.requireBasis();
    state = ContractState.CONTRACTED;
  }

  void cancel(String reason) {
    if (state == ContractState.CANCELLED) {
      throw new RuleViolation("powerContract.concluded");
    }
    if (reason == null || reason.isBlank()) {
      throw new RuleViolation("powerContract.reasonMissing").at("decisionReason");
    }
    state = ContractState.CANCELLED;
    cancellationReason = reason;
  }

  @Override
  public String label() {
    return ward.officialName() + " " + lotName;
  }

  @Override
  public Optional<Ward> owner() {
    return Optional.of(ward);
  }

  /** The point with this id, if it is under the contract. */
  public Optional<ContractPoint> point(Long supplyPointId) {
    return points.stream().filter(each -> each.supplyPointId().equals(supplyPointId)).findFirst();
  }

  /** Whether some day of the month is in the term. */
  public boolean covers(YearMonth month) {
    SupplyTerm term = terms.term();
    return !month.atEndOfMonth().isBefore(term.firstDay())
        && !month.atDay(1).isAfter(term.lastDay());
  }

  public Long awardId() {
    return awardId;
  }

  public FiscalYear fiscalYear() {
    return fiscalYear;
  }

  public Long lotId() {
    return lotId;
  }

  public String lotName() {
    return lotName;
  }

  public Organization supplier() {
    return supplier;
  }

  public PriceSet prices() {
    return prices;
  }

  public Ward ward() {
    return ward;
  }

  public String contractNumber() {
    return contractNumber;
  }

  public ContractTerms terms() {
    return terms;
  }

  /** Supplier and menu as the list of emission factors names them. */
  public SupplierMenu menu() {
    return menu;
  }

  public List<ContractPoint> points() {
    return List.copyOf(points);
  }

  public ContractState state() {
    return state;
  }

  public String cancellationReason() {
    return cancellationReason;
  }

  public String note() {
    return note;
  }

  /** Renewable share [%]. */
  public BigDecimal renewableRatio() {
    return terms.renewableRatio();
  }
}
