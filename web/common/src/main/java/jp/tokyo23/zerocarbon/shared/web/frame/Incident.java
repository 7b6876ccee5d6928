package jp.tokyo23.zerocarbon.shared.web.frame;

import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Number that an error page and the log have in common, to be read out on the telephone. */
final class Incident {

  private static final Logger LOG = Logger.getLogger(Incident.class.getName());

  /** Without letters and digits that are mistaken for each other. */
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final int LENGTH = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Incident() {}

  /**
   * Logs what happened under a new number and returns the number; control characters become "_".
   */
  static String log(Level level, String what, Throwable cause) {
    StringBuilder number = new StringBuilder(LENGTH);
    RANDOM.ints(LENGTH, 0, ALPHABET.length()).mapToObj(ALPHABET::charAt).forEach(number::append);
    String line = "incident " + number + ": " + what.replaceAll("\\p{Cntrl}", "_");
    LOG.log(level, line, cause);
    return number.toString();
  }
}
