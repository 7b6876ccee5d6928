package jp.tokyo23.zerocarbon.renewable.web.grouping;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanParameters;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.User;

/**
 * The latest search of each person, found again under the person's name; forgotten when the server
 * stops. The plans that were made stay.
 */
@ApplicationScoped
public class PlanSearches {

  private final Map<String, PlanSearch> searches = new ConcurrentHashMap<>();

  @Resource(lookup = "java:jboss/ee/concurrency/executor/grouping")
  private ManagedExecutorService executor;

  @Inject private PlanSearchRun run;
  @Inject private ActingUser actor;

  /** Starts a search; a running one is left running. */
  void start(Long roundId, PlanParameters parameters) {
    User person = actor.user();
    PlanSearch search = new PlanSearch();
    PlanSearch latest =
        searches.merge(person.login(), search, (old, fresh) -> running(old) ? old : fresh);
    if (latest != search) {
      return;
    }
    try {
      executor.execute(() -> run.run(search, roundId, parameters, person));
    } catch (RejectedExecutionException full) {
      searches.remove(person.login(), search);
      throw new RuleViolation("lotPlan.queueFull");
    }
  }

  private static boolean running(PlanSearch search) {
    return search.state() == PlanSearch.State.RUNNING;
  }

  /** The acting user's latest search. */
  Optional<PlanSearch> own() {
    return Optional.ofNullable(searches.get(actor.user().login()));
  }
}
