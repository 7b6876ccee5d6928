package jp.tokyo23.zerocarbon.renewable.web.metering;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import jp.tokyo23.zerocarbon.renewable.metering.MeterImport;
import jp.tokyo23.zerocarbon.renewable.metering.MeterImportService;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.User;

/** Reads the complete files one after another in the background. */
@ApplicationScoped
public class MeterImportRuns {

  private final Map<Long, MeterImportProgress> running = new ConcurrentHashMap<>();

  @Resource(lookup = "java:jboss/ee/concurrency/executor/import")
  private ManagedExecutorService executor;

  @Inject private MeterImportRun run;
  @Inject private MeterImportService service;
  @Inject private ActingUser actor;

  /** Queues a file that is complete; one that is queued already stays where it is. */
  void start(Long id) {
    MeterImport record = service.recordToEdit(id);
    MeterImportProgress progress = new MeterImportProgress(record.size());
    if (!record.repeatable() || running.putIfAbsent(id, progress) != null) {
      return;
    }
    User person = actor.user();
    try {
      executor.execute(
          () -> {
            try {
              run.run(id, person, progress);
            } finally {
              running.remove(id);
            }
          });
    } catch (RejectedExecutionException full) {
      running.remove(id);
      throw new RuleViolation("meterImport.queueFull");
    }
  }

  /** Stops reading a file; nothing of it is taken in. */
  void cancel(Long id) {
    service.recordToEdit(id);
    progress(id).ifPresent(MeterImportProgress::cancel);
  }

  /** How far the file has been read; empty when nobody is reading it. */
  Optional<MeterImportProgress> progress(Long id) {
    return Optional.ofNullable(running.get(id));
  }
}
