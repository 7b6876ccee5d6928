package jp.tokyo23.zerocarbon.renewable.auction.kernel;

/**
 * One wish, as it arrived: texts are kept as typed, so that a refused bid can be judged again from
 * the ledger alone. No component is null except {@code fault}.
 *
 * @param lot the lot the sender names
 * @param account pseudonym of the signed-in account, for evidence: account:17
 * @param signedIn anonymous number of the signed-in organisation here; blank when it has none
 * @param bidder anonymous number the command is for
 * @param clientId made by the client, so that a repeat is harmless
 * @param amount evaluation total [yen, tax excluded] as text
 * @param floor private lowest total of an auto-bid [yen] as text; blank otherwise
 * @param content canonical price set, or the reason the office gives
 * @param fault fault found while the unit prices were evaluated; judged in its place, null if none
 */
public record AuctionCommand(
    CommandKind kind,
    String lot,
    String account,
    String signedIn,
    String bidder,
    String clientId,
    String amount,
    String floor,
    String content,
    Refusal fault) {

  /** Longest id, amount and other short text that is kept. */
  public static final int LONGEST_WORD = 64;

  /** Longest content that is kept. */
  public static final int LONGEST_CONTENT = 8_000;

  public AuctionCommand {
    lot = word(lot);
    account = word(account);
    signedIn = word(signedIn);
    bidder = word(bidder);
    clientId = word(clientId);
    amount = word(amount);
    floor = word(floor);
    content = Canonical.printable(cut(content, LONGEST_CONTENT));
  }

  public static AuctionCommand bid(
      Sender sender, String clientId, String amount, String content, Refusal fault) {
    return of(CommandKind.BID, sender, clientId, amount, "", content, fault);
  }

  public static AuctionCommand autoBid(
      Sender sender, String clientId, String amount, String floor, String content, Refusal fault) {
    return of(CommandKind.AUTO_BID, sender, clientId, amount, floor, content, fault);
  }

  public static AuctionCommand withdraw(Sender sender, String clientId) {
    return of(CommandKind.WITHDRAW, sender, clientId, "", "", "", null);
  }

  /** A step of the office or, with a blank account, of the close timer. */
  public static AuctionCommand office(
      CommandKind kind, String lot, String account, String bidder, String content) {
    return of(kind, new Sender(lot, account, "", bidder), "", "", "", content, null);
  }

  static AuctionCommand effect(String lot, String bidder, long amount) {
    return of(
        CommandKind.EFFECT,
        new Sender(lot, "", "", bidder),
        "",
        amount == 0 ? "" : Long.toString(amount),
        "",
        "",
        null);
  }

  private static AuctionCommand of(
      CommandKind kind,
      Sender from,
      String id,
      String amount,
      String floor,
      String text,
      Refusal fault) {
    return new AuctionCommand(
        kind,
        from.lot(),
        from.account(),
        from.signedIn(),
        from.bidder(),
        id,
        amount,
        floor,
        text,
        fault);
  }

  /** Equal where both ask for the same; the account may be another one of the organisation. */
  String demandHash() {
    return new Canonical()
        .line(kind.name())
        .line(lot)
        .line(bidder)
        .line(amount)
        .line(floor)
        .line(content)
        .sha256();
  }

  private static String word(String text) {
    return Canonical.printable(cut(text, LONGEST_WORD));
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
