package jp.tokyo23.zerocarbon.renewable.emission;

import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link Certificate}. */
public interface CertificateRepository extends RecordRepository<Certificate> {

  Optional<Certificate> withNumber(String trackingNumber);
}
