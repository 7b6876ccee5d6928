package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.tokyo23.zerocarbon.renewable.RoundFollowService;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.access.User;

/** One look at the rounds that go on, in the name of the system. */
@ApplicationScoped
class RoundLook {

  private static final Logger LOG = Logger.getLogger(RoundLook.class.getName());
  private static final String LOGIN = "system";

  @Inject private RoundFollowService rounds;
  @Inject private ActingUser actor;

  /** A round that cannot be followed now, since somebody edits it, is looked at again later. */
  @ActivateRequestContext
  void atAllRounds() {
    String name = Labels.of(Role.ADMINISTRATOR);
    actor.actAs(new User(LOGIN, "日時の経過", Role.ADMINISTRATOR, null, name));
    try {
      rounds.going().forEach(this::follow);
    } catch (RuntimeException unreachable) {
      LOG.log(Level.INFO, "rounds cannot be followed now", unreachable);
    }
  }

  private void follow(FiscalYear procurement) {
    try {
      rounds.follow(procurement);
    } catch (RuntimeException later) {
      LOG.log(Level.INFO, later, () -> "round of " + procurement + " is followed later");
    }
  }
}
