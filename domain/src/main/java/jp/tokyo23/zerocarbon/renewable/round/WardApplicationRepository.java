package jp.tokyo23.zerocarbon.renewable.round;

import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link WardApplication}. */
public interface WardApplicationRepository extends RecordRepository<WardApplication> {

  /** Applications of a round in the order of the wards. */
  List<WardApplication> ofRound(Long roundId);

  default Optional<WardApplication> of(Long roundId, Ward ward) {
    return ofRound(roundId).stream().filter(each -> each.ward() == ward).findFirst();
  }
}
