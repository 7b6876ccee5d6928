package jp.tokyo23.zerocarbon.renewable.web.metering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.metering.ImportFinding;
import jp.tokyo23.zerocarbon.renewable.metering.MeterImport;
import jp.tokyo23.zerocarbon.renewable.metering.MeterImportService;
import jp.tokyo23.zerocarbon.renewable.metering.MeterImportState;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One file of meter data: how far it is, and what was found in it. */
@Named
@ViewScoped
public class MeterImportBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private MeterImportService service;
  @Inject private MeterImportRuns runs;
  @Inject private RecordView view;

  private transient MeterImport record;
  private transient boolean running;
  private transient List<ImportFinding> findings = List.of();

  /**
   * Asks who is reading before the record is read: then a run that ends now has its state there.
   */
  public void load() {
    running = view.getId() != null && runs.progress(view.getId()).isPresent();
    record = view.open(service);
    if (record != null) {
      findings = service.findings(record.id());
    }
  }

  /** Reads an interrupted file again. */
  public void again() {
    service.again(view.getId());
    runs.start(view.getId());
    load();
  }

  /** Stops reading; the page shows the end of it by itself. */
  public void cancel() {
    runs.cancel(view.getId());
  }

  public String remove() {
    return view.remove(service, "/meter-import-list");
  }

  public boolean isRunning() {
    return running;
  }

  /** Whether all was read, and the days are being made to count. */
  public boolean isSettling() {
    return getPercent() == MeterImportProgress.PERCENT;
  }

  public long getPercent() {
    return runs.progress(view.getId()).map(MeterImportProgress::percent).orElse(0L);
  }

  /** Whether nobody is reading a file that waits to be read. */
  public boolean isStranded() {
    return view.isEditable() && record.repeatable() && !running;
  }

  public boolean isReceiving() {
    return record.state() == MeterImportState.RECEIVING;
  }

  public MeterImport getRecord() {
    return record;
  }

  public List<ImportFinding> getFindings() {
    return findings;
  }

  public RecordView getView() {
    return view;
  }
}
