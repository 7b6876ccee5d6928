package jp.tokyo23.zerocarbon.shared.record;

/** No such record, or none that this person may see; both look the same from outside. */
public class RecordNotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public RecordNotFound(Object id) {
    super("no record " + id);
  }
}
