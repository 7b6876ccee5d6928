package jp.tokyo23.zerocarbon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** The server as the scripts configure it, with the EAR deployed. */
@ArquillianTest
class ServerIT {

  @Resource(lookup = "java:jboss/datasources/ZeroCarbonDS")
  private DataSource dataSource;

  @Resource(lookup = "java:jboss/ee/concurrency/executor/report")
  private ManagedExecutorService reports;

  @ArquillianResource private URL host;

  @Test
  void theDataSourceAnswersFromTheDatabaseOfThisRun() throws SQLException {
    boolean postgresql = System.getProperty("jboss.server.log.dir").endsWith("log-postgresql");
    try (Connection connection = dataSource.getConnection()) {
      DatabaseMetaData database = connection.getMetaData();
      if (postgresql) {
        assertEquals("PostgreSQL", database.getDatabaseProductName());
        assertEquals(18, database.getDatabaseMajorVersion());
      } else {
        assertEquals("H2", database.getDatabaseProductName());
        assertTrue(database.getURL().contains("/data-h2/zerocarbon"), database.getURL());
      }
    }
  }

  @Test
  void reportsHaveAnExecutorOfTheirOwn() throws Exception {
    assertNotNull(reports.submit(() -> Thread.currentThread().getName()).get());
  }

  @Test
  void theDemonstrationIsOn() {
    assertTrue(Boolean.getBoolean("zerocarbon.demonstration"));
  }

  @Test
  @RunAsClient
  void thePortalAnswersAndTellsNothingAboutTheServer() throws IOException {
    HttpURLConnection answer = get("/zerocarbon/login.xhtml");
    assertEquals(200, answer.getResponseCode());
    assertEquals(null, answer.getHeaderField("Server"));
    assertEquals(null, answer.getHeaderField("X-Powered-By"));
  }

  @Test
  @RunAsClient
  void nothingButTheApplicationAnswers() throws IOException {
    assertEquals(404, get("/").getResponseCode());
    assertEquals(404, get("/wildfly-services").getResponseCode());
  }

  private HttpURLConnection get(String path) throws IOException {
    return (HttpURLConnection) new URL(host, path).openConnection();
  }
}
