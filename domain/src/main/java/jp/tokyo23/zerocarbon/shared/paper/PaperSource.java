package jp.tokyo23.zerocarbon.shared.paper;

/** Fills one kind of paper; each measure offers its own, and the portal prints them all. */
public interface PaperSource {

  /** Code word in addresses: auction-protocol. */
  String kind();

  /**
   * The paper of a record.
   *
   * @throws jp.tokyo23.zerocarbon.shared.record.RecordNotFound where there is none for the acting
   *     person
   */
  Paper paper(Long id);
}
