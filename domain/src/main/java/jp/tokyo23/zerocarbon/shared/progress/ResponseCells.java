package jp.tokyo23.zerocarbon.shared.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.response.WardResponse;

/**
 * Matrix cells of a measure: what its own records say of a ward, else the ward's answer, else 未回答.
 */
public final class ResponseCells {

  private ResponseCells() {}

  /**
   * One cell a ward.
   *
   * @param known the cell that the measure's own records give, empty where they say nothing
   */
  public static List<MatrixCell> of(
      Map<Ward, WardResponse> responses, Function<Ward, Optional<MatrixCell>> known) {
    return Arrays.stream(Ward.values())
        .map(ward -> known.apply(ward).orElseGet(() -> answered(ward, responses.get(ward))))
        .toList();
  }

  private static MatrixCell answered(Ward ward, WardResponse response) {
    CellState state = response == null ? CellState.NO_ANSWER : state(response.state());
    return new MatrixCell(ward, state, Labels.of(state), "", false);
  }

  private static CellState state(ValueState answer) {
    return switch (answer) {
      case NO_ANSWER -> CellState.NO_ANSWER;
      case UNVERIFIED -> CellState.UNVERIFIED;
      case NOT_APPLICABLE -> CellState.NOT_APPLICABLE;
      case DECLINED -> CellState.DECLINED;
      case EXPECTED -> CellState.PLANNED;
      case ACTUAL -> CellState.ANSWERED;
    };
  }
}
