package jp.tokyo23.zerocarbon.renewable.grouping;

import java.util.List;
import jp.tokyo23.zerocarbon.renewable.grouping.model.PlanReading.LotFigures;

/**
 * A lot as the solver or a move by hand made it.
 *
 * @param number from 1, within the plan
 */
public record LotDetails(
    int number, LotFigures figures, List<LotMember> members, List<LotWard> wards) {}
