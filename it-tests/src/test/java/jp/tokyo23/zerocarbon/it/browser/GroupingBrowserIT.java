package jp.tokyo23.zerocarbon.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.regex.Pattern;
import jp.tokyo23.zerocarbon.it.harness.LargeRound;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A search for lots that goes on while a person looks at it. */
@ArquillianTest
class GroupingBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  @Test
  @RunAsClient
  void aSearchTellsHowFarItIsAndLeavesNothingBehindWhenItIsGivenUp() {
    try (Person office = Person.at(BROWSER, "jimukyoku2")) {
      List<String> before = plans(office);

      office
          .open("lot-plan-edit.xhtml?fy=2026")
          .fill("lotCost", "100000")
          .fill("shapeWeight", "1")
          .fill("peakWeight", "1500")
          .fill("endMismatchWeight", "100")
          .fill("scaleGain", "0.2")
          .fill("seed", String.valueOf(LargeRound.SEED))
          .fill("secondsAllowed", "3600")
          .click("start");

      Locator state = office.page().locator("#search\\:state");
      Locator progress = office.page().locator("#search-progress");
      office.shows(state, "供給地点数 5,000");
      PlaywrightAssertions.assertThat(progress).hasAttribute("max", "100");
      PlaywrightAssertions.assertThat(progress).hasAttribute("value", Pattern.compile("\\d+"));
      PlaywrightAssertions.assertThat(office.page().locator("#edit")).hasCount(0);
      office.picture("search-running");

      office.open("lot-plan-edit.xhtml?fy=2026").shows(state, "グループ分けを計算しています");
      office.click("cancel").shows(state, "計算を中止しました。案は作られていません。");

      PlaywrightAssertions.assertThat(progress).hasCount(0);
      PlaywrightAssertions.assertThat(office.page().locator("#edit")).hasCount(1);
      assertEquals(before, plans(office));
    }
  }

  private static List<String> plans(Person person) {
    person.open("lot-plan-list.xhtml?fy=2026");
    return person.page().locator("tbody tr").allInnerTexts();
  }
}
