package jp.tokyo23.zerocarbon.report.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.tokyo23.zerocarbon.report.ReportDocument;
import jp.tokyo23.zerocarbon.report.StatusReportService;
import jp.tokyo23.zerocarbon.report.web.document.ReportWriter;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.User;

/** Makes the files of a batch in the background, in the name of the person who asked for it. */
@ApplicationScoped
public class ReportBatchRun {

  private static final Logger LOG = Logger.getLogger(ReportBatchRun.class.getName());

  @Inject private StatusReportService service;
  @Inject private ActingUser actor;

  @ActivateRequestContext
  void run(ReportBatch batch, List<Ward> wards, User person) {
    try {
      actor.actAs(person);
      Path zip = Files.createTempFile("zerocarbon-reports", ".zip");
      write(batch, wards, zip);
      batch.finish(zip);
    } catch (IOException | RuntimeException broken) {
      LOG.log(Level.SEVERE, broken, () -> "batch of reports for " + person.login() + " failed");
      batch.fail();
    }
  }

  private void write(ReportBatch batch, List<Ward> wards, Path zip) throws IOException {
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream files = new ZipOutputStream(out)) {
      int done = 0;
      for (Ward ward : wards) {
        ReportDocument document = service.draft(ward, batch.year());
        for (ReportFormat format : ReportFormat.values()) {
          ReportWriter writer = format.writer();
          files.putNextEntry(new ZipEntry(writer.fileName(document)));
          writer.write(document, files);
          files.closeEntry();
        }
        batch.count(++done);
      }
    }
  }
}
