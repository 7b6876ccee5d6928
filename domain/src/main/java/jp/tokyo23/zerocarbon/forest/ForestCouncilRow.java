package jp.tokyo23.zerocarbon.forest;

import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of councils. */
public record ForestCouncilRow(Long id, String name, String projectName, LocalDate foundedOn)
    implements RecordRow {

  public static ForestCouncilRow of(ForestCouncil record) {
    return new ForestCouncilRow(
        record.id(), record.name(), record.projectName(), record.foundedOn());
  }
}
