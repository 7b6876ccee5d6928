package jp.tokyo23.zerocarbon.renewable.web.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRound;
import jp.tokyo23.zerocarbon.shared.FiscalYear;

/** Where the next step of a round is taken, with its fiscal year set. */
@Named
@ApplicationScoped
public class RoundNext {

  /** Address of the page; null where nothing follows, and on that very page. */
  public String link(ProcurementRound round, String viewId) {
    String link = link(round);
    return link != null && link.startsWith(viewId.substring(1)) ? null : link;
  }

  private static String link(ProcurementRound round) {
    String ofTheYear = "?fy=" + round.fiscalYear().value();
    String ofTheSupply = "?fy=" + startYear(round);
    return switch (round.state()) {
      case DRAFT -> "procurement-round.xhtml?id=" + round.id();
      case APPLICATIONS_OPEN -> "round-overview.xhtml?id=" + round.id();
      case CHECKING, GROUPING, GROUPS_PRESENTED -> "lot-plan-list.xhtml" + ofTheYear;
      case AUCTION_PREPARED, AUCTION_RUNNING -> "auction-list.xhtml" + ofTheYear;
      case AUCTION_CLOSED -> "award-list.xhtml" + ofTheYear;
      case AWARDED, CONTRACTING -> "power-contract-list.xhtml" + ofTheYear;
      case SUPPLYING -> "monthly-invoice-list.xhtml" + ofTheSupply;
      case CLOSED -> "savings-statement-list.xhtml" + ofTheSupply;
      case CANCELLED -> null;
    };
  }

  /** Key of the page's title. */
  public String title(ProcurementRound round) {
    return switch (round.state()) {
      case DRAFT, CANCELLED -> "procurementRoundList.title";
      case APPLICATIONS_OPEN -> "steps.overview";
      case CHECKING, GROUPING, GROUPS_PRESENTED -> "lotPlanList.title";
      case AUCTION_PREPARED, AUCTION_RUNNING -> "auctionList.title";
      case AUCTION_CLOSED -> "awardList.title";
      case AWARDED, CONTRACTING -> "powerContractList.title";
      case SUPPLYING -> "monthlyInvoiceList.title";
      case CLOSED -> "savingsList.title";
    };
  }

  /** The fiscal year in which the supply starts, or would. */
  public int supplyYear(ProcurementRound round) {
    return startYear(round);
  }

  private static int startYear(ProcurementRound round) {
    LocalDate start = round.times().startOfSupply();
    FiscalYear year = start == null ? round.fiscalYear().next() : FiscalYear.of(start);
    return year.value();
  }
}
