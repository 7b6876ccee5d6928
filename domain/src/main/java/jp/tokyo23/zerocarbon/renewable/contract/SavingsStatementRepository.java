package jp.tokyo23.zerocarbon.renewable.contract;

import java.util.List;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link SavingsStatement}, all versions. */
public interface SavingsStatementRepository extends RecordRepository<SavingsStatement> {

  /** Versions that stand, of all wards, in the order of wards and facilities. */
  List<SavingsStatement> current(FiscalYear year, SavingsKind kind);

  /** Years of which there is any, the latest first. */
  List<FiscalYear> years();

  /** All versions of one supply point and year, the latest first. */
  List<SavingsStatement> versions(
      Long contractId, Long supplyPointId, FiscalYear year, SavingsKind kind);
}
