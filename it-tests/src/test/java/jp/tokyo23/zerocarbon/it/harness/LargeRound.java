package jp.tokyo23.zerocarbon.it.harness;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRepository;
import jp.tokyo23.zerocarbon.renewable.grouping.GroupingInput;
import jp.tokyo23.zerocarbon.renewable.grouping.GroupingInputService;
import jp.tokyo23.zerocarbon.renewable.grouping.LoadProfiles;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanParameters;
import jp.tokyo23.zerocarbon.renewable.grouping.WardWishes;
import jp.tokyo23.zerocarbon.renewable.grouping.model.HardClass;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LoadProfile;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LotPoint;
import jp.tokyo23.zerocarbon.renewable.round.AcceptedPoints;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;

/**
 * What a round has to group; for one seed so many made-up supply points that the search for lots
 * goes on for a minute on two cores, and a test can look at it and give it up.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class LargeRound extends GroupingInputService {

  /** The seed that a test types, and how many supply points there are then. */
  public static final int SEED = 5_000;

  protected LargeRound() {} // for the CDI proxy

  @Inject
  public LargeRound(
      AcceptedPoints accepted,
      SupplyPointRepository points,
      LoadProfiles profiles,
      ActingUser actor) {
    super(accepted, points, profiles, actor);
  }

  @Override
  public GroupingInput input(Long roundId, PlanParameters.Scope scope) {
    GroupingInput real = super.input(roundId, scope);
    return scope.seed() == SEED
        ? new GroupingInput(roundId, points(), List.of(), WardWishes.NONE, true)
        : real;
  }

  private static List<LotPoint> points() {
    Random random = new Random(SEED);
    List<LotPoint> points = new ArrayList<>();
    for (int id = 0; id < SEED; id++) {
      points.add(point(id, random));
    }
    return points;
  }

  private static LotPoint point(long id, Random random) {
    int[] watts = new int[LoadProfile.SLOTS];
    int base = 20_000 + random.nextInt(80_000);
    for (int slot = 0; slot < watts.length; slot++) {
      watts[slot] = base + random.nextInt(base);
    }
    LoadProfile profile = new LoadProfile(watts);
    return new LotPoint(
        id,
        Ward.values()[random.nextInt(Ward.values().length)],
        new HardClass(List.of("made up")),
        "made up",
        base * 13_140L / 1_000,
        profile.peak(),
        profile,
        700,
        250,
        1_000,
        20_000 + random.nextInt(365),
        true,
        false);
  }
}
