package jp.tokyo23.zerocarbon.shared.progress;

import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;

/**
 * The main figure of a measure, with a line that says what it contains and what is missing from it.
 */
public record KeyFigure(String title, TypedQuantity value, String note) implements Serializable {}
