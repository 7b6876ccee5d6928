package jp.tokyo23.zerocarbon.renewable.contract.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResult;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResultDetails;
import jp.tokyo23.zerocarbon.renewable.grouping.Lot;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSetText;
import jp.tokyo23.zerocarbon.shared.Finding;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.record.Change.FieldChange;
import jp.tokyo23.zerocarbon.shared.tabular.Attribute;
import jp.tokyo23.zerocarbon.shared.tabular.ColumnTexts;
import jp.tokyo23.zerocarbon.shared.tabular.Merge;
import jp.tokyo23.zerocarbon.shared.tabular.RowOutcome;
import jp.tokyo23.zerocarbon.shared.tabular.SourceRow;

/** A row laid over the result that the register has of the same lot. */
final class PlannedOutside {

  private static final String WINNER_ID = "winnerId";
  private static final String PRICES = "prices";

  final List<Finding> findings = new ArrayList<>();
  final OutsideResult before;
  private final OutsideLine lineBefore;
  private final OutsideLine line;
  private final List<Lot> lots;
  private OutsideResultDetails details;

  PlannedOutside(SourceRow row, OutsideBasis basis) {
    FiscalYear year = year(row).orElse(null);
    String name = text(row, OutsideColumns.LOT);
    lots = year == null || name.isBlank() ? List.of() : basis.lots(year, name);
    before =
        year == null
            ? null
            : basis.result(year, lots.isEmpty() ? name : lots.get(0).label()).orElse(null);
    lineBefore = before == null ? null : OutsideLine.of(before);
    Optional<Organization> winner = basis.supplier(text(row, OutsideColumns.WINNER));
    line = read(named(row, winner.orElse(null)));
    if (year != null && !name.isBlank()) {
      findings.addAll(ofLot());
    }
    if (!text(row, OutsideColumns.WINNER).isBlank() && winner.isEmpty()) {
      findings.add(error(OutsideColumns.WINNER, "outsideImport.noSupplier"));
    }
    if (findings.isEmpty()) {
      check(winner.isPresent() ? winner.get() : before.winner());
    }
  }

  private static Optional<FiscalYear> year(SourceRow row) {
    try {
      String text = text(row, OutsideColumns.YEAR);
      return text.isBlank() ? Optional.empty() : Optional.of(FiscalYear.parse(text));
    } catch (RuleViolation unreadable) {
      return Optional.empty(); // the merge says so at its cell
    }
  }

  /** The row with lot and winner as the registers call them. */
  private SourceRow named(SourceRow row, Organization winner) {
    Map<String, String> values = new LinkedHashMap<>(row.values());
    if (before != null) {
      values.put(OutsideColumns.LOT.column().name(), before.lotName());
    } else if (lots.size() == 1) {
      values.put(OutsideColumns.LOT.column().name(), lots.get(0).label());
    }
    if (winner != null) {
      values.put(OutsideColumns.WINNER.column().name(), winner.name());
    }
    return new SourceRow(row.line(), values);
  }

  private OutsideLine read(SourceRow row) {
    Merge<OutsideLine> merge = Merge.of(lineBefore, row);
    RowPrices prices = before == null || RowPrices.givenIn(row) ? new RowPrices(row) : null;
    OutsideLine read =
        OutsideColumns.line(merge, prices == null ? before.prices() : prices.prices());
    findings.addAll(merge.findings());
    if (prices != null) {
      findings.addAll(prices.findings());
    }
    return read;
  }

  private List<Finding> ofLot() {
    if (lots.size() > 1) {
      return List.of(error(OutsideColumns.LOT, "outsideImport.severalLots"));
    }
    return lots.isEmpty() && before == null
        ? List.of(error(OutsideColumns.LOT, "outsideImport.noLot"))
        : List.of();
  }

  /** Asks the result itself, whose fields have the names of the columns. */
  private void check(Organization winner) {
    Long lotId = before != null ? before.lotId() : lots.get(0).id();
    details = line.details(lotId, winner.id(), before != null && before.placeholder());
    try {
      new OutsideResult(details, winner).label();
    } catch (RuleViolation refused) {
      findings.add(Finding.of(refused.field(), refused));
    }
  }

  private static Finding error(Attribute<OutsideLine, ?> column, String key) {
    return Finding.error(column.column().name(), key);
  }

  private static String text(SourceRow row, Attribute<OutsideLine, ?> column) {
    return row.value(column.column().name());
  }

  OutsideResultDetails details() {
    return details;
  }

  /** What the row is about, as the registers call it. */
  String label() {
    return line.lot() == null ? "" : line.lot();
  }

  /** The same for rows of the same lot. */
  String key() {
    return line.fiscalYear() + " " + line.lot();
  }

  RowOutcome outcome() {
    return RowOutcome.of(findings, before == null, this::differences);
  }

  List<FieldChange> differences() {
    List<FieldChange> changes =
        new ArrayList<>(ColumnTexts.differences(OutsideColumns.ALL, lineBefore, line));
    if (before != null && line.prices() != null && !before.prices().equals(line.prices())) {
      changes.add(
          new FieldChange(
              Labels.field(OutsideResult.class, PRICES),
              before.prices().toString(),
              line.prices().toString()));
    }
    return List.copyOf(changes);
  }

  /** What the result held before, for {@link #earlier}. */
  String textsBefore() {
    Map<String, String> texts = ColumnTexts.of(OutsideColumns.ALL, lineBefore);
    texts.put(WINNER_ID, String.valueOf(before.winner().id()));
    texts.put(PRICES, PriceSetText.write(before.prices()));
    return ColumnTexts.write(texts);
  }

  /** The details that a result had before an import changed it. */
  static OutsideResultDetails earlier(OutsideResult present, String textsBefore) {
    Map<String, String> texts = ColumnTexts.read(textsBefore);
    return OutsideColumns.line(
            Merge.restoring(OutsideLine.of(present), texts), PriceSetText.read(texts.get(PRICES)))
        .details(present.lotId(), Long.valueOf(texts.get(WINNER_ID)), present.placeholder());
  }
}
