package jp.tokyo23.zerocarbon.renewable.contract;

import java.util.List;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link PowerContract}. */
public interface PowerContractRepository extends RecordRepository<PowerContract> {

  default List<PowerContract> ofAward(Long awardId) {
    return all(RecordFilter.ALL).stream()
        .filter(contract -> contract.awardId().equals(awardId))
        .toList();
  }
}
