package jp.tokyo23.zerocarbon.forest;

import java.time.LocalDate;

/** What is written down of a council; {@code fields} one a line. */
public record ForestCouncilDetails(
    String name, String projectName, LocalDate foundedOn, String fields) {}
