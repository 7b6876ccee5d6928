package jp.tokyo23.zerocarbon.renewable.persistence.bidding;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks each second whether an auction has come to its end. It only wakes the writer, which closes
 * by the stored end and the clock of the database: a late look changes nothing, and one that comes
 * after an interruption gives the lost time back before it closes.
 */
@ApplicationScoped
class ClosingClock {

  private static final Logger LOG = Logger.getLogger(ClosingClock.class.getName());

  @Resource(lookup = "java:jboss/ee/concurrency/scheduler/bidding")
  private ManagedScheduledExecutorService scheduler;

  @Inject private ServerBidDesk desk;

  private ScheduledFuture<?> looking;

  /** Seen by the one thread of the scheduler; an outage is told once. */
  private boolean told;

  /** After the schema is there. */
  void begin(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) Startup startup) {
    looking = scheduler.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
  }

  @PreDestroy
  void end() {
    if (looking != null) {
      looking.cancel(false);
    }
  }

  private void look() {
    try {
      desk.attend();
      desk.closeDue();
      told = false;
    } catch (RuntimeException unreachable) {
      Level level = told ? Level.FINE : Level.WARNING;
      LOG.log(level, "auctions that are due cannot be closed yet", unreachable);
      told = true;
    }
  }
}
