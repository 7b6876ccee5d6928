package jp.tokyo23.zerocarbon.shared.initiative;

import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link Declaration}. */
public interface DeclarationRepository extends RecordRepository<Declaration> {}
