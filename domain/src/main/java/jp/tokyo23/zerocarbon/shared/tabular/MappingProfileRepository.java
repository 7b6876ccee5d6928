package jp.tokyo23.zerocarbon.shared.tabular;

import java.util.List;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link MappingProfile}. */
public interface MappingProfileRepository extends RecordRepository<MappingProfile> {

  /** Profiles of a ward, or of none, for this kind of file, by name. */
  List<MappingProfile> of(String kind, Ward ward);
}
