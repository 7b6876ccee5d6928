package jp.tokyo23.zerocarbon.sme;

import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link Agreement}. */
public interface AgreementRepository extends RecordRepository<Agreement> {}
