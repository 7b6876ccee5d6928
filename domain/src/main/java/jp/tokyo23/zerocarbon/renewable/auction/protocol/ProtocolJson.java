package jp.tokyo23.zerocarbon.renewable.auction.protocol;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionCommand;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.EntryKind;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerEntry;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Refusal;

/**
 * The closing protocol as JSON; one ledger entry a line, so that people can read and compare it.
 */
final class ProtocolJson {

  private ProtocolJson() {}

  static String write(ClosingProtocol protocol) {
    return "{\n"
        + line("format", ClosingProtocol.FORMAT)
        + line("title", protocol.title())
        + "\"rehearsal\": "
        + protocol.rehearsal()
        + ",\n"
        + line("rules", protocol.rules())
        + "\"ledger\": [\n"
        + protocol.ledger().stream().map(ProtocolJson::entry).collect(joining(",\n"))
        + "\n],\n"
        + line("head", protocol.head())
        + line("phase", protocol.phase())
        + line("end", protocol.end().toString())
        + line("outcome", protocol.outcome())
        + "\"ranking\": ["
        + protocol.ranking().stream().map(Json::quoted).collect(joining(", "))
        + "],\n\"names\": {"
        + protocol.names().entrySet().stream()
            .map(each -> Json.quoted(each.getKey()) + ": " + Json.quoted(each.getValue()))
            .collect(joining(", "))
        + "}\n}\n";
  }

  private static String line(String name, String value) {
    return Json.quoted(name) + ": " + Json.quoted(value) + ",\n";
  }

  private static String entry(LedgerEntry entry) {
    AuctionCommand command = entry.command();
    return "{\"sequence\": "
        + entry.sequence()
        + value("time", entry.time().toString())
        + value("kind", entry.kind().name())
        + value("lot", command.lot())
        + value("account", command.account())
        + value("signedIn", command.signedIn())
        + value("bidder", command.bidder())
        + value("clientId", command.clientId())
        + value("amount", command.amount())
        + value("floor", command.floor())
        + value("content", command.content())
        + value("fault", command.fault() == null ? "" : command.fault().name())
        + value("outcome", entry.outcome())
        + value("hash", entry.hash())
        + "}";
  }

  private static String value(String name, String value) {
    return ", " + Json.quoted(name) + ": " + Json.quoted(value);
  }

  static ClosingProtocol read(String json) {
    Map<?, ?> file = (Map<?, ?>) Json.read(json);
    Object format = file.get("format");
    if (!ClosingProtocol.FORMATS.contains(format)) {
      throw new IllegalArgumentException("not " + ClosingProtocol.FORMAT);
    }
    String rules = text(file, "rules");
    return new ClosingProtocol(
        text(file, "title"),
        Boolean.TRUE.equals(file.get("rehearsal")),
        rules,
        ledger((List<?>) member(file, "ledger"), rules),
        text(file, "head"),
        text(file, "phase"),
        Instant.parse(text(file, "end")),
        text(file, "outcome"),
        ((List<?>) member(file, "ranking")).stream().map(String.class::cast).toList(),
        names((Map<?, ?>) member(file, "names")));
  }

  private static List<LedgerEntry> ledger(List<?> lines, String rules) {
    List<LedgerEntry> ledger = new ArrayList<>();
    String previous = AuctionRules.parse(rules).hash();
    for (Object line : lines) {
      LedgerEntry entry = entry((Map<?, ?>) line, previous);
      ledger.add(entry);
      previous = entry.hash();
    }
    return ledger;
  }

  private static LedgerEntry entry(Map<?, ?> line, String previous) {
    EntryKind kind = EntryKind.valueOf(text(line, "kind"));
    String fault = text(line, "fault");
    AuctionCommand command =
        new AuctionCommand(
            kind.command(),
            text(line, "lot"),
            text(line, "account"),
            text(line, "signedIn"),
            text(line, "bidder"),
            text(line, "clientId"),
            text(line, "amount"),
            text(line, "floor"),
            text(line, "content"),
            fault.isEmpty() ? null : Refusal.valueOf(fault));
    return new LedgerEntry(
        (Long) member(line, "sequence"),
        Instant.parse(text(line, "time")),
        kind,
        command,
        text(line, "outcome"),
        previous,
        text(line, "hash"));
  }

  private static SortedMap<String, String> names(Map<?, ?> members) {
    SortedMap<String, String> names = new TreeMap<>();
    members.forEach((number, name) -> names.put((String) number, (String) name));
    return names;
  }

  private static String text(Map<?, ?> object, String name) {
    return (String) member(object, name);
  }

  private static Object member(Map<?, ?> object, String name) {
    Object value = object.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return value;
  }
}
