package jp.tokyo23.zerocarbon.renewable.web.metering;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.tokyo23.zerocarbon.renewable.metering.MeterIntakeService;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.User;

/** Reads one file in the name of the person who sent it. */
@ApplicationScoped
public class MeterImportRun {

  private static final Logger LOG = Logger.getLogger(MeterImportRun.class.getName());

  /** The whole file is one transaction; the server's own limit is for requests [s]. */
  private static final int LONGEST = 3_600;

  @Resource private UserTransaction transaction;
  @Inject private MeterIntakeService service;
  @Inject private ActingUser actor;

  @ActivateRequestContext
  void run(Long id, User person, MeterImportProgress progress) {
    actor.actAs(person);
    try {
      transaction.setTransactionTimeout(LONGEST);
      service.take(id, progress::watch);
      service.discard(id);
    } catch (MeterIntakeService.FileRefused refused) {
      service.refuse(id, refused);
      service.discard(id);
    } catch (CancellationException cancelled) {
      service.fail(id);
    } catch (SystemException | RuntimeException broken) {
      LOG.log(Level.SEVERE, broken, () -> "meter import " + id + " failed");
      service.fail(id);
    }
  }
}
