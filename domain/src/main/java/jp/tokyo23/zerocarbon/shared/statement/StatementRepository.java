package jp.tokyo23.zerocarbon.shared.statement;

import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link Statement}. */
public interface StatementRepository extends RecordRepository<Statement> {}
