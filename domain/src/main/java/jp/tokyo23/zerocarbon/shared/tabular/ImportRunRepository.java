package jp.tokyo23.zerocarbon.shared.tabular;

import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link ImportRun}, and the files of the drafts. */
public interface ImportRunRepository extends RecordRepository<ImportRun> {

  /** Newest first; null for all wards. */
  List<ImportRun> latest(String kind, Ward ward);

  /** The newest run of the same file in this state, for this ward or for none. */
  Optional<ImportRun> ofFile(String kind, Ward ward, String sha256, ImportState state);

  void keep(Long runId, byte[] content);

  byte[] content(Long runId);

  /** The file has served its purpose. */
  void drop(Long runId);
}
