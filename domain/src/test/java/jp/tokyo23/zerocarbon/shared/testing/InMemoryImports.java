package jp.tokyo23.zerocarbon.shared.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.tabular.ImportRun;
import jp.tokyo23.zerocarbon.shared.tabular.ImportRunRepository;
import jp.tokyo23.zerocarbon.shared.tabular.ImportState;
import jp.tokyo23.zerocarbon.shared.tabular.MappingProfile;
import jp.tokyo23.zerocarbon.shared.tabular.MappingProfileRepository;

/** The register of imports in memory. */
public final class InMemoryImports extends InMemoryRecords<ImportRun>
    implements ImportRunRepository {

  private final Map<Long, byte[]> files = new HashMap<>();

  @Override
  public List<ImportRun> latest(String kind, Ward ward) {
    return all(RecordFilter.ALL).stream()
        .filter(run -> run.kind().equals(kind) && (ward == null || run.ward() == ward))
        .toList();
  }

  @Override
  public Optional<ImportRun> ofFile(String kind, Ward ward, String sha256, ImportState state) {
    return latest(kind, ward).stream()
        .filter(run -> run.sha256().equals(sha256) && run.state() == state)
        .findFirst();
  }

  @Override
  public void keep(Long runId, byte[] content) {
    files.put(runId, content);
  }

  @Override
  public byte[] content(Long runId) {
    return files.get(runId);
  }

  @Override
  public void drop(Long runId) {
    files.remove(runId);
  }

  /** The register of kept mappings in memory. */
  public static final class Profiles extends InMemoryRecords<MappingProfile>
      implements MappingProfileRepository {

    @Override
    public List<MappingProfile> of(String kind, Ward ward) {
      return all(RecordFilter.ALL).stream()
          .filter(profile -> profile.kind().equals(kind) && profile.ward() == ward)
          .toList();
    }
  }
}
