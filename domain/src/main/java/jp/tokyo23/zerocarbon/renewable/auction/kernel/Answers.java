package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/** The answers given so far by the ids that the clients made: a repeat gets the same again. */
final class Answers {

  private record Key(String sender, String clientId) {}

  private record Given(String demandHash, Receipt receipt) {}

  private final Map<Key, Given> byId = new LinkedHashMap<>();

  boolean known(AuctionCommand command) {
    return byId.containsKey(key(command));
  }

  /** The earlier answer to the same demand; null when the id came with another one or is new. */
  Receipt repeated(AuctionCommand command) {
    Given given = byId.get(key(command));
    boolean same = given != null && given.demandHash().equals(command.demandHash());
    return same ? given.receipt() : null;
  }

  void remember(AuctionCommand command, Receipt receipt) {
    byId.put(key(command), new Given(command.demandHash(), receipt));
  }

  void write(Canonical text) {
    byId.forEach(
        (id, given) ->
            text.line(id.sender())
                .line(id.clientId())
                .line(given.demandHash())
                .line(given.receipt().toString()));
  }

  private static Key key(AuctionCommand command) {
    String sender = command.signedIn().isEmpty() ? command.account() : command.signedIn();
    return new Key(sender, command.clientId());
  }
}
