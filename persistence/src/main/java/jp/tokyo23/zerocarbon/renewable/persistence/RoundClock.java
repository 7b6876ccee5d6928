package jp.tokyo23.zerocarbon.renewable.persistence;

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

/**
 * Looks each minute whether time has carried a round on: an auction has begun or ended, or a supply
 * has begun.
 */
@ApplicationScoped
class RoundClock {

  @Resource private ManagedScheduledExecutorService scheduler;

  @Inject private RoundLook look;

  private ScheduledFuture<?> looking;

  /** After the schema is there. */
  void begin(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) Startup startup) {
    looking = scheduler.scheduleWithFixedDelay(look::atAllRounds, 1, 1, TimeUnit.MINUTES);
  }

  @PreDestroy
  void end() {
    if (looking != null) {
      looking.cancel(false);
    }
  }
}
