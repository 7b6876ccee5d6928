package jp.tokyo23.zerocarbon.shared.record;

import java.io.Serializable;

/** One line of a register's list: only what the list shows. */
public interface RecordRow extends Serializable {

  Long id();
}
