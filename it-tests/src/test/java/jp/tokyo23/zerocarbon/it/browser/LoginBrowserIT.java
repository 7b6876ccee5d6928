package jp.tokyo23.zerocarbon.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@ArquillianTest
@RunAsClient
class LoginBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  @Test
  void aStrangerIsAskedToSignIn() {
    Page page = BROWSER.open("/zerocarbon/index.xhtml");
    BROWSER.screenshot("login");

    assertTrue(page.title().startsWith("ログイン"), page.title());
    BROWSER.assertAccessible();
  }

  @Test
  void aWrongPasswordIsRefused() {
    Page page = BROWSER.open("/zerocarbon/index.xhtml");
    page.fill("#j_username", "katsushika");
    page.fill("#j_password", "not-the-password");
    page.click("form[action$=j_security_check] button");
    BROWSER.screenshot("login-refused");

    assertTrue(page.locator("[role=alert]").isVisible());
    BROWSER.assertAccessible();
  }

  @Test
  void whoSignsInAtThePortalIsKnownToEveryMeasure() {
    Page page = BROWSER.login("katsushika", "katsushika-2050");
    BROWSER.screenshot("home");

    for (String measure : new String[] {"renewable", "sme", "zeb", "forest"}) {
      page.navigate(Browser.url("/zerocarbon/" + measure + "/index.xhtml"));
      assertEquals(0, page.locator("#j_password").count(), measure);
    }
  }
}
