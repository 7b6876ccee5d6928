package jp.tokyo23.zerocarbon.it.browser;

import com.microsoft.playwright.Page;

/** The page on which a supplier bids. */
final class BidForm {

  private BidForm() {}

  /** Through the supplier's list. */
  static void open(Page page, String auction) {
    page.navigate(Browser.url("/zerocarbon/renewable/my-auction-list.xhtml"));
    page.locator("a[href^='bid.xhtml']", new Page.LocatorOptions().setHasText(auction)).click();
    page.locator("[id$=':demand']").waitFor();
  }

  static void fill(Page page, String demand, String summer, String rest) {
    page.fill("[id$=':demand']", demand);
    page.fill("[id$=':energy:0:price']", summer);
    page.fill("[id$=':energy:1:price']", rest);
  }

  /** Sends a bid; the total that the supplier sees before. */
  static String bid(Page page, String demand, String summer, String rest) {
    fill(page, demand, summer, rest);
    page.locator("[id$=':confirm']").click();
    String total = page.locator("#bid-total").innerText();
    page.locator("[id$=':send']").click();
    page.locator("#number").waitFor();
    return total;
  }
}
