package jp.tokyo23.zerocarbon.shared.progress;

import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * Where one ward stands in one measure and fiscal year.
 *
 * @param chip the state in a word: 契約手続中
 * @param detail a figure or date beside it, or an empty text
 * @param placeholder the ward's name only stands for one that is not known yet
 */
public record MatrixCell(
    Ward ward, CellState state, String chip, String detail, boolean placeholder)
    implements Serializable {}
