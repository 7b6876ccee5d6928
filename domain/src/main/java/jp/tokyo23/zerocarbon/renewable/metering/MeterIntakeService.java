package jp.tokyo23.zerocarbon.renewable.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.tokyo23.zerocarbon.renewable.metering.format.CsvLines;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.setting.Settings;

/**
 * Reads a complete file and takes all its days in, or none. The state of the import changes in the
 * same transaction as its days: after a broken connection or a killed server either both are there
 * or neither.
 */
@ApplicationScoped
@Transactional
public class MeterIntakeService {

  private static final int BLOCK = 1 << 16;

  private MeterImportRepository records;
  private MeterImportService imports;
  private MeterDayStore store;
  private UploadedFiles files;
  private CsvLines csv;
  private Settings settings;
  private BillCheck bills;

  protected MeterIntakeService() {} // for the CDI proxy

  @Inject
  public MeterIntakeService(
      MeterImportRepository records,
      MeterImportService imports,
      MeterDayStore store,
      UploadedFiles files,
      CsvLines csv,
      Settings settings,
      BillCheck bills) {
    this.records = records;
    this.imports = imports;
    this.store = store;
    this.files = files;
    this.csv = csv;
    this.settings = settings;
    this.bills = bills;
  }

  /**
   * Takes the file in.
   *
   * @param watched puts a counter of bytes around the file
   * @throws FileRefused when a fault was found; the transaction is rolled back, and {@link #refuse}
   *     keeps the report
   */
  public void take(Long id, UnaryOperator<InputStream> watched) {
    MeterImport record = imports.recordToEdit(id);
    String digest = digest(id);
    Optional<MeterImport> earlier = records.storedWith(digest);
    if (earlier.isPresent()) {
      record.sameAs(earlier.get(), digest);
      return;
    }
    IntakeResult result = read(record, watched);
    if (result.refused()) {
      throw new FileRefused(result, digest);
    }
    record.settle(result, digest);
    records.flush();
  }

  /** Keeps the report of a file that was refused. */
  public void refuse(Long id, FileRefused refused) {
    imports.recordToEdit(id).settle(refused.result(), refused.digest());
  }

  /** Forgets the bytes of a file that was settled; its days and its report stay. */
  public void discard(Long id) {
    if (!imports.recordToEdit(id).repeatable()) {
      files.discard(id);
    }
  }

  /** Notes that the system failed. */
  public void fail(Long id) {
    imports.recordToEdit(id).fail();
  }

  private IntakeResult read(MeterImport record, UnaryOperator<InputStream> watched) {
    MeterIntake intake = new MeterIntake(imports.meteredPoints(), store, limits(settings), bills);
    try (InputStream file = watched.apply(files.open(record.id()))) {
      return intake.take(record.format().reader(csv, record.delivery()), file, record.id());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static MeterLimits limits(Settings settings) {
    var today = TokyoTime.today();
    return new MeterLimits(
        settings.decimal("hh.overDemand", today).orElse(null),
        settings.integer("hh.flatLine", today).orElse(null),
        today);
  }

  private String digest(Long id) {
    try (InputStream file = files.open(id)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] block = new byte[BLOCK];
      for (int read = file.read(block); read >= 0; read = file.read(block)) {
        digest.update(block, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A file with a fault: nothing of it is taken in. */
  public static final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient IntakeResult result;
    private final String digest;

    FileRefused(IntakeResult result, String digest) {
      super("a fault in the file");
      this.result = result;
      this.digest = digest;
    }

    IntakeResult result() {
      return result;
    }

    String digest() {
      return digest;
    }
  }
}
