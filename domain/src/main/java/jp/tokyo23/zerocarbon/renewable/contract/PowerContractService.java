package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.emission.ListedMenus;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRepository;
import jp.tokyo23.zerocarbon.renewable.round.RoundFollower;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link PowerContract}, kept by the ward itself, or the secretariat. */
@ApplicationScoped
@Transactional
public class PowerContractService extends RecordService<PowerContract, PowerContractDetails> {

  private PowerContractRepository records;
  private AwardRepository awards;
  private SupplyPointRepository supplyPoints;
  private MonthlyInvoiceRepository invoices;
  private RoundFollower follower;
  private ContractedMenus contractedMenus;
  private ListedMenus listed;

  protected PowerContractService() {} // for the CDI proxy

  @Inject
  public PowerContractService(
      PowerContractRepository records,
      AwardRepository awards,
      SupplyPointRepository supplyPoints,
      MonthlyInvoiceRepository invoices,
      RoundFollower follower,
      ContractedMenus contractedMenus,
      ListedMenus listed,
      ActingUser actor,
      RecordAids aids) {
    super(records, actor, aids);
    this.records = records;
    this.awards = awards;
    this.supplyPoints = supplyPoints;
    this.invoices = invoices;
    this.follower = follower;
    this.contractedMenus = contractedMenus;
    this.listed = listed;
  }

  /** From the draft on, the ward's participation and the round follow. */
  @Override
  public Long register(PowerContractDetails details) {
    Long id = super.register(details);
    follower.follow(record(id).fiscalYear());
    return id;
  }

  /** The contract stands; the menus of its supply points follow. */
  public void conclude(Long id, long seenVersion) {
    PowerContract contract = editableRecord(id, seenVersion);
    contract.conclude();
    records.flush();
    follower.follow(contract.fiscalYear());
    contractedMenus.follow(contract);
  }

  /** The contract ends, and with it the menus of its supply points. */
  public void cancel(Long id, long seenVersion, String reason) {
    PowerContract contract = editableRecord(id, seenVersion);
    boolean stood = contract.state() == ContractState.CONTRACTED;
    contract.cancel(reason);
    records.flush();
    if (stood) {
      contractedMenus.end(contract, TokyoTime.today());
    }
  }

  /** Refused while there are invoices under it. */
  @Override
  public void remove(Long id, long seenVersion, String reason) {
    if (recordToEdit(id).state() != ContractState.DRAFT) {
      throw new RuleViolation("powerContract.cancelInstead");
    }
    if (!invoices.ofContract(id).isEmpty()) {
      throw new RuleViolation("powerContract.invoiced");
    }
    super.remove(id, seenVersion, reason);
  }

  @Override
  protected PowerContract create(PowerContractDetails details) {
    Award award = award(details);
    boolean there =
        records.ofAward(award.id()).stream().anyMatch(each -> each.ward() == details.ward());
    if (there) {
      throw new RuleViolation("powerContract.alreadyThere").at("ward");
    }
    requireOwnAndListed(details);
    return new PowerContract(award, details);
  }

  @Override
  protected void apply(PowerContract record, PowerContractDetails details) {
    requireOwnAndListed(details);
    record.correct(award(details), details);
    if (record.state() == ContractState.CONTRACTED) {
      contractedMenus.follow(record);
    }
  }

  private Award award(PowerContractDetails details) {
    return awards
        .find(details.awardId())
        .filter(award -> award.state() == AwardState.APPROVED)
        .orElseThrow(() -> new RuleViolation("powerContract.noAward").at("award"));
  }

  /** Every point is one of the ward's own, and the menu is one that a list of factors names. */
  private void requireOwnAndListed(PowerContractDetails details) {
    listed.require(details.menu(), "menuSupplierNo");
    List<Long> ids = details.points().stream().map(ContractPoint::supplyPointId).toList();
    List<SupplyPoint> found = supplyPoints.withIds(ids);
    boolean own = found.stream().allMatch(point -> point.ward() == details.ward());
    if (!own || found.size() != ids.size()) {
      throw new RuleViolation("powerContract.foreignPoint").at("points");
    }
  }
}
