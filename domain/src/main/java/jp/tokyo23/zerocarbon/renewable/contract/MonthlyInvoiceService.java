package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRepository;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link MonthlyInvoice}, kept by the ward itself, or the secretariat. */
@ApplicationScoped
@Transactional
public class MonthlyInvoiceService extends RecordService<MonthlyInvoice, MonthlyInvoiceDetails> {

  private MonthlyInvoiceRepository records;
  private PowerContractRepository contracts;
  private SupplyPointRepository supplyPoints;
  private InvoiceChecks checks;

  protected MonthlyInvoiceService() {} // for the CDI proxy

  @Inject
  public MonthlyInvoiceService(
      MonthlyInvoiceRepository records,
      PowerContractRepository contracts,
      SupplyPointRepository supplyPoints,
      InvoiceChecks checks,
      ActingUser actor,
      RecordAids aids) {
    super(records, actor, aids);
    this.records = records;
    this.contracts = contracts;
    this.supplyPoints = supplyPoints;
    this.checks = checks;
  }

  /** The invoice beside its recomputation of this moment. */
  public InvoiceCheck check(Long id) {
    return checks.of(record(id));
  }

  /** Invoices under one contract. */
  public List<MonthlyInvoice> ofContract(Long contractId) {
    actor().user().requireReader();
    return records.ofContract(contractId);
  }

  @Override
  protected MonthlyInvoice create(MonthlyInvoiceDetails details) {
    PowerContract contract = contract(details);
    boolean there =
        records.ofContract(contract.id()).stream()
            .anyMatch(
                other ->
                    other.supplyPointId().equals(details.supplyPointId())
                        && other.billingMonth().equals(details.billingMonth()));
    if (there) {
      throw new RuleViolation("monthlyInvoice.alreadyThere").at("billingMonth");
    }
    MonthlyInvoice invoice = new MonthlyInvoice(contract, pointName(details), details);
    invoice.found(checks.of(invoice).state());
    return invoice;
  }

  @Override
  protected void apply(MonthlyInvoice record, MonthlyInvoiceDetails details) {
    record.correct(contract(details), pointName(details), details);
    record.found(checks.of(record).state());
  }

  private PowerContract contract(MonthlyInvoiceDetails details) {
    return contracts
        .find(details.contractId())
        .filter(contract -> contract.state() == ContractState.CONTRACTED)
        .orElseThrow(() -> new RuleViolation("monthlyInvoice.noContract"));
  }

  private String pointName(MonthlyInvoiceDetails details) {
    return supplyPoints
        .find(details.supplyPointId())
        .map(SupplyPoint::label)
        .orElseThrow(() -> new RuleViolation("monthlyInvoice.foreignPoint").at("supplyPoint"));
  }
}
