package jp.tokyo23.zerocarbon.shared.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SessionEndedFilterTest {

  private final SessionEndedFilter filter = new SessionEndedFilter();

  @Test
  void anAjaxCallIsSentBackToThePageItCameFrom() throws Exception {
    Exchange exchange =
        ajax().header("Referer", "http://portal/zerocarbon/sme/list.xhtml?fy=2024&q=a");

    assertEquals(redirect("/zerocarbon/sme/list.xhtml?fy=2024&amp;q=a"), through(exchange));
    assertTrue(exchange.sessionEnded);
    assertFalse(exchange.passed);
  }

  @Test
  void noOtherServerIsEverNamed() throws Exception {
    assertEquals(redirect("/evil"), through(ajax().header("Referer", "http://portal//evil")));
    assertEquals(redirect("/evil"), through(ajax().header("Referer", "http://portal/\\evil")));
    assertEquals(redirect("/x"), through(ajax().header("Referer", "http://evil/x")));
  }

  @Test
  void withoutOrWithAnUnreadableRefererTheCalledPageIsNamed() throws Exception {
    assertEquals(redirect("/zerocarbon/index.xhtml"), through(ajax()));
    assertEquals(
        redirect("/zerocarbon/index.xhtml"), through(ajax().header("Referer", "http://[")));
    assertEquals(
        redirect("/zerocarbon/index.xhtml"), through(ajax().header("Referer", "mailto:x")));
  }

  @Test
  void aPageIsAskedToSignInAsEver() throws Exception {
    assertTrue(new Exchange("GET").through(filter).passed);
  }

  private String through(Exchange exchange) throws Exception {
    return exchange.through(filter).body();
  }

  private static Exchange ajax() {
    return new Exchange("POST").header("Faces-Request", "partial/ajax");
  }

  private static String redirect(String address) {
    return "<partial-response><redirect url=\"" + address + "\"/></partial-response>";
  }
}
