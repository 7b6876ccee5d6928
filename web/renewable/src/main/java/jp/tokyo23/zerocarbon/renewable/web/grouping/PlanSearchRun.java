package jp.tokyo23.zerocarbon.renewable.web.grouping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.tokyo23.zerocarbon.renewable.grouping.GroupingInput;
import jp.tokyo23.zerocarbon.renewable.grouping.GroupingInputService;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlanDetails;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlanService;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanMaker;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanParameters;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.User;

/**
 * Seeks lots in the background, in the name of the person who asked for it. No transaction is open
 * while it computes.
 */
@ApplicationScoped
public class PlanSearchRun {

  private static final int COMPUTED = 980;
  private static final Logger LOG = Logger.getLogger(PlanSearchRun.class.getName());

  @Inject private GroupingInputService inputs;
  @Inject private LotPlanService plans;
  @Inject private ActingUser actor;

  @ActivateRequestContext
  void run(PlanSearch search, Long roundId, PlanParameters parameters, User person) {
    try {
      actor.actAs(person);
      GroupingInput input = inputs.input(roundId, parameters.scope());
      search.size(input.points().size());
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(parameters.scope().secondsAllowed());
      LotPlanDetails details =
          new PlanMaker(input, parameters)
              .propose(search::progress, () -> search.cancelled() || System.nanoTime() - end > 0);
      search.progress(COMPUTED);
      search.finish(plans.register(details));
    } catch (CancellationException givenUp) {
      search.giveUp();
    } catch (RuleViolation refused) {
      search.refuse(refused);
    } catch (RuntimeException broken) {
      LOG.log(Level.SEVERE, broken, () -> "search for lots for " + person.login() + " failed");
      search.fail();
    }
  }
}
