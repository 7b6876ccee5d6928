package jp.tokyo23.zerocarbon.shared.claim;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import jp.tokyo23.zerocarbon.shared.record.RecordRef;

/**
 * One fact of a report together with the records it was read from.
 *
 * @param text the fact as a reader sees it: 10区, 約8ha, 令和7年2月7日（金）
 * @param value the fact for machines: 10, 8 ha, 2025-02-07
 * @param records every record that was counted or read; never empty for a fact of ours
 */
public record Claim(
    ClaimKind kind, String text, String value, Set<Qualifier> qualifiers, List<RecordRef> records)
    implements Serializable {

  public Claim {
    qualifiers = Set.copyOf(qualifiers);
    records = List.copyOf(records);
  }

  /** Qualifiers in their fixed order. */
  public List<Qualifier> qualifierList() {
    return qualifiers.stream().sorted().toList();
  }
}
