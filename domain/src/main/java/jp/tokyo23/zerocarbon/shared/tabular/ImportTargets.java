package jp.tokyo23.zerocarbon.shared.tabular;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;

/** The registers that take rows from tables. */
@Dependent
public class ImportTargets {

  private final List<ImportTarget> targets;

  @Inject
  public ImportTargets(Instance<ImportTarget> targets) {
    this(StreamSupport.stream(targets.spliterator(), false).toList());
  }

  public ImportTargets(List<ImportTarget> targets) {
    this.targets = targets;
  }

  public ImportTarget of(String kind) {
    return targets.stream()
        .filter(target -> target.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new RecordNotFound(kind));
  }
}
