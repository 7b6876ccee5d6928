package jp.tokyo23.zerocarbon.report.web;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.tokyo23.zerocarbon.report.StatusReportService;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.User;

/**
 * The latest batch of each person, found again under the person's name; forgotten when the server
 * stops.
 */
@ApplicationScoped
public class ReportBatches {

  private final Map<String, ReportBatch> batches = new ConcurrentHashMap<>();

  @Resource(lookup = "java:jboss/ee/concurrency/executor/report")
  private ManagedExecutorService executor;

  @Inject private ReportBatchRun run;
  @Inject private StatusReportService service;
  @Inject private ActingUser actor;

  /** Starts the reports of all wards the person may open; a running batch is left running. */
  void start(FiscalYear year) {
    User person = actor.user();
    List<Ward> wards = service.wards();
    ReportBatch running = batches.get(person.login());
    if (running != null && running.state() == ReportBatch.State.RUNNING) {
      return;
    }
    forget(running);
    ReportBatch batch = new ReportBatch(year, wards.size());
    batches.put(person.login(), batch);
    executor.execute(() -> run.run(batch, wards, person));
  }

  /** The acting user's latest batch. */
  Optional<ReportBatch> own() {
    return Optional.ofNullable(batches.get(actor.user().login()));
  }

  @PreDestroy
  void clear() {
    batches.values().forEach(ReportBatches::forget);
  }

  private static void forget(ReportBatch batch) {
    if (batch == null || batch.file() == null) {
      return;
    }
    try {
      Files.deleteIfExists(batch.file());
    } catch (IOException stuck) {
      throw new UncheckedIOException(stuck);
    }
  }
}
