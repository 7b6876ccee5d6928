package jp.tokyo23.zerocarbon.renewable.persistence;

import java.sql.SQLException;

/** The database refused meter data; the transaction is to be rolled back. */
final class MeterStoreFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MeterStoreFailure(SQLException cause) {
    super(cause);
  }
}
