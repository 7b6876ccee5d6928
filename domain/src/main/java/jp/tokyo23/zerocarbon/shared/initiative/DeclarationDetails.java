package jp.tokyo23.zerocarbon.shared.initiative;

import java.time.LocalDate;

/** What is written down of a declaration; {@code goal} in words: 温室効果ガス排出量実質ゼロ. */
public record DeclarationDetails(String title, LocalDate declaredOn, int targetYear, String goal) {}
