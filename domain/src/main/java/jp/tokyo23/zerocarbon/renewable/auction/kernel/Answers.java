package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/** The answers given so far by the ids that the clients made: a repeat gets the same again. */
final class Answers {

  private record Given(String demandHash, Receipt receipt) {}

  private final Map<String, Given> byId = new LinkedHashMap<>();

  boolean known(AuctionCommand command) {
    return byId.containsKey(key(command));
  }

  /** The earlier answer to the same demand; null when the id came with another one or is new. */
  Receipt repeated(AuctionCommand command) {
    Given given = byId.get(key(command));
    boolean same = given != null && given.demandHash().equals(Sha256.hex(command.demand()));
    return same ? given.receipt() : null;
  }

  void remember(AuctionCommand command, Receipt receipt) {
    byId.put(key(command), new Given(Sha256.hex(command.demand()), receipt));
  }

  void write(Canonical text) {
    byId.forEach(
        (id, given) -> text.line(id).line(given.demandHash()).line(given.receipt().toString()));
  }

  private static String key(AuctionCommand command) {
    String sender = command.signedIn().isEmpty() ? command.account() : command.signedIn();
    return sender + "\t" + command.clientId();
  }
}
