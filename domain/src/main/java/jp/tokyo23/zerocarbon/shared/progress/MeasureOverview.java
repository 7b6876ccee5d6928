package jp.tokyo23.zerocarbon.shared.progress;

import java.io.Serializable;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * One measure as the home page shows it.
 *
 * @param position place in the list of measures, from 1
 * @param cells one a ward, in the order of the wards' codes
 */
public record MeasureOverview(
    MeasureCode code,
    int position,
    String title,
    KeyFigure figure,
    ProgressChart chart,
    List<MatrixCell> cells,
    List<DueItem> dueItems)
    implements Serializable {

  public MeasureOverview {
    cells = List.copyOf(cells);
    dueItems = List.copyOf(dueItems);
  }

  public MatrixCell cell(Ward ward) {
    return cells.get(ward.ordinal());
  }

  /** How many of the 23 wards have answered. */
  public long answered() {
    return cells.stream().filter(cell -> cell.state().answered()).count();
  }
}
