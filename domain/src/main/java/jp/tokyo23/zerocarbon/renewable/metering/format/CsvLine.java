package jp.tokyo23.zerocarbon.renewable.metering.format;

import java.util.List;

/**
 * One line of a comma-separated file.
 *
 * @param number of the line in the file, counted from 1
 */
public record CsvLine(long number, List<String> fields) {

  /** The field, blank where the line is too short. */
  String field(int index) {
    return index < fields.size() ? fields.get(index).strip() : "";
  }
}
