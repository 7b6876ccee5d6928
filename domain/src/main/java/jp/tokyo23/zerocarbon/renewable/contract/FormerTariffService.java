package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link FormerTariff}. */
@ApplicationScoped
@Transactional
public class FormerTariffService extends RecordService<FormerTariff, FormerTariffDetails> {

  private FormerTariffRepository records;
  private PowerContractRepository contracts;

  protected FormerTariffService() {} // for the CDI proxy

  @Inject
  public FormerTariffService(
      FormerTariffRepository records,
      PowerContractRepository contracts,
      ActingUser actor,
      RecordAids aids) {
    super(records, actor, aids);
    this.records = records;
    this.contracts = contracts;
  }

  /** Tariffs that a supply point of this ward may have had: its own and the published ones. */
  public List<FormerTariff> choices(Ward ward) {
    actor().user().requireReader();
    return records.all(RecordFilter.ALL).stream()
        .filter(tariff -> tariff.ward() == null || tariff.ward() == ward)
        .toList();
  }

  /** Refused while a contract refers to it. */
  @Override
  public void remove(Long id, long seenVersion, String reason) {
    recordToEdit(id);
    boolean used =
        contracts.all(RecordFilter.ALL).stream()
            .flatMap(contract -> contract.points().stream())
            .anyMatch(point -> Objects.equals(point.formerTariffId(), id));
    if (used) {
      throw new RuleViolation("formerTariff.used");
    }
    super.remove(id, seenVersion, reason);
  }

  @Override
  protected FormerTariff create(FormerTariffDetails details) {
    boolean taken =
        records.all(RecordFilter.ALL).stream()
            .anyMatch(
                other -> other.ward() == details.ward() && other.name().equals(details.name()));
    if (taken) {
      throw new RuleViolation("formerTariff.alreadyThere").at("name");
    }
    return new FormerTariff(details);
  }

  @Override
  protected void apply(FormerTariff record, FormerTariffDetails details) {
    record.correct(details);
  }
}
