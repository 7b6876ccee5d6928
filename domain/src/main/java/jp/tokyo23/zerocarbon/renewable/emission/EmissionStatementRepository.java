package jp.tokyo23.zerocarbon.renewable.emission;

import java.util.List;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link EmissionStatement}, all versions. */
public interface EmissionStatementRepository extends RecordRepository<EmissionStatement> {

  /** Versions that stand, of all wards, in the order of wards and supply points. */
  List<EmissionStatement> current(FiscalYear year);

  /** All versions of one supply point and year, the latest first. */
  List<EmissionStatement> versions(Long supplyPointId, FiscalYear year, EmissionKind kind);

  /** Years for which any statement stands, the latest first. */
  List<FiscalYear> years();
}
