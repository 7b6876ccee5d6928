package jp.tokyo23.zerocarbon.renewable.emission;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link MenuAssignment}. */
public interface MenuAssignmentRepository extends RecordRepository<MenuAssignment> {

  /** The assignment of a supply point that begins in that year. */
  default Optional<MenuAssignment> of(Long supplyPointId, FiscalYear from) {
    return all(RecordFilter.ALL).stream()
        .filter(each -> each.supplyPointId().equals(supplyPointId))
        .filter(each -> each.fromYear().equals(from))
        .findFirst();
  }

  /** Of each supply point the assignment that stands in that year. */
  default List<MenuAssignment> standing(FiscalYear year) {
    Map<Long, MenuAssignment> latest = new LinkedHashMap<>();
    all(RecordFilter.ALL).stream()
        .filter(each -> each.fromYear().compareTo(year) <= 0)
        .sorted(Comparator.comparing(MenuAssignment::fromYear))
        .forEach(each -> latest.put(each.supplyPointId(), each));
    return List.copyOf(latest.values());
  }
}
