package jp.tokyo23.zerocarbon.renewable.metering;

import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link MeterImport}. */
public interface MeterImportRepository extends RecordRepository<MeterImport> {

  /** An import that took in a file of exactly these bytes. */
  Optional<MeterImport> storedWith(String sha256);

  /** An upload by this person that has not come to its end. */
  Optional<MeterImport> unfinished(String enteredBy, String fileName, long size);
}
