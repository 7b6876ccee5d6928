package jp.tokyo23.zerocarbon.renewable.contract;

import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link FormerTariff}. */
public interface FormerTariffRepository extends RecordRepository<FormerTariff> {}
