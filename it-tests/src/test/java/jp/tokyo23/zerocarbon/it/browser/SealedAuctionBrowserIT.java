package jp.tokyo23.zerocarbon.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A sealed auction with equal bids: opening, draw, and the exclusion of who won it. */
@ArquillianTest
class SealedAuctionBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String NAME = "（試験）封印入札";

  @Test
  @RunAsClient
  void equalSealedBidsAreOpenedAndDrawnForAndTheOtherWinsAfterAnExclusion() {
    assumeTrue(TrialAuction.possibleNow(), "an extension over midnight leads to another day");
    try (Person office = Person.at(BROWSER, "jimukyoku");
        Person first = Person.at(BROWSER, "denryoku");
        Person other = Person.at(BROWSER, "mirai")) {
      office
          .open("auction-edit.xhtml?fy=2026")
          .fill("name", NAME)
          .fill("lot", "R8-S")
          .choose("mode", "SEALED")
          .choose("tieRule", "LOTTERY")
          .fill(
              "specification",
              "庁舎,2027-07,300,100,SUMMER,全時間,80000\n庁舎,2027-10,300,100,OTHER,全時間,60000");
      TrialAuction.published(office, Duration.ofSeconds(40));
      BidForm.open(first.page(), NAME);
      assertEquals("3,349,000", BidForm.bid(first.page(), "1700", "18.20", "17.10"));
      BidForm.open(other.page(), NAME);
      assertEquals("3,349,000", BidForm.bid(other.page(), "1700", "18.20", "17.10"));
      other.live("lowest", "—").live("remaining", "受付終了").picture("sealed-over");
      other.open("my-auction-list.xhtml");
      other.page().locator("tbody a", new Page.LocatorOptions().setHasText(NAME)).click();
      other.shows("main", "応札の受付は終了しました");
      assertEquals(0, other.page().locator("#bid").count(), "no form after the end");

      office.open(office).shows(".facts .chip", "受付終了");
      assertFalse(office.page().locator("main").innerText().contains("3,349,000"), "still sealed");
      office
          .awaits("openSealed")
          .done("openSealed")
          .shows("[id='steps']", "同額（くじ待ち）")
          .picture("sealed-tied")
          .fill("stepReason", "（試験）事務局と両社の立会いでくじを引いた")
          .done("draw")
          .shows("[id='steps']", "落札候補あり")
          .fill("stepReason", "（試験）資格を失った")
          .done("exclude")
          .shows("[id='steps']", "落札候補あり")
          .done("award")
          .shows(".facts .chip", "落札決定")
          .shows("[aria-labelledby='result-title']", "3,349,000円")
          .picture("sealed-awarded");
    }
  }
}
