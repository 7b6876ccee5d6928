package jp.tokyo23.zerocarbon.shared.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameOriginFilterTest {

  private final SameOriginFilter filter = new SameOriginFilter();

  @Test
  void ownPagesMayPost() throws Exception {
    assertTrue(post().header("Sec-Fetch-Site", "same-origin").through(filter).passed);
    assertTrue(post().header("Origin", "http://portal:8080").through(filter).passed);
  }

  @Test
  void anyoneMayRead() throws Exception {
    assertTrue(new Exchange("GET").header("Sec-Fetch-Site", "cross-site").through(filter).passed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void anotherSiteIsRefused(String site) throws Exception {
    Exchange exchange = post().header("Sec-Fetch-Site", site).through(filter);

    assertFalse(exchange.passed);
    assertEquals(400, exchange.error);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://elsewhere:8080", "http://portal", "null", "%%"})
  void anotherOriginIsRefusedWhereTheBrowserDoesNotSayTheSite(String origin) throws Exception {
    Exchange exchange = post().header("Origin", origin).through(filter);

    assertFalse(exchange.passed);
    assertEquals(400, exchange.error);
  }

  private static Exchange post() {
    return new Exchange("POST").header("Host", "portal:8080");
  }
}
