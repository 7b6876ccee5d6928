package jp.tokyo23.zerocarbon.it.crash;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionMode;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ClosedDays;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Evaluation;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ExtensionBase;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ExtensionTrigger;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LowPriceRule;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.MinimumStep;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.MustBeat;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ReserveComparison;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ReserveDisclosure;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ReservePrice;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.SoftClose;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.TieRule;
import org.flywaydb.core.Flyway;

/** The product's schema, a pool of connections to it, and an auction that lasts for hours. */
public final class Database {

  public static final String LOT = "L1";

  private Database() {}

  public static void migrate(DataSource database) {
    Flyway.configure(Database.class.getClassLoader())
        .dataSource(database)
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }

  public static HikariDataSource pool(int port, int connections) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + port + "/postgres?connectTimeout=5");
    config.setUsername("postgres");
    config.setMaximumPoolSize(connections);
    config.setConnectionTimeout(2_000);
    config.setValidationTimeout(1_000);
    config.setInitializationFailTimeout(30_000);
    return new HikariDataSource(config);
  }

  public static String bidder(int number) {
    return "事業者" + (number + 1);
  }

  /** Open outcry since an hour ago; each bid has to be a yen below what it must beat. */
  public static AuctionRules rules(MustBeat mustBeat, int bidders, Instant end) {
    return new AuctionRules(
        LOT,
        AuctionMode.OPEN_OUTCRY,
        end.minusSeconds(86_400),
        end,
        null,
        new SoftClose(
            java.time.Duration.ofMinutes(30),
            java.time.Duration.ofMinutes(30),
            ExtensionBase.PREVIOUS_END,
            ExtensionTrigger.ANY_ACCEPTED_BID,
            java.time.LocalTime.of(17, 0),
            java.time.LocalTime.NOON,
            null),
        ClosedDays.of(List.of()),
        MinimumStep.absolute(1),
        mustBeat,
        true,
        false,
        null,
        new ReservePrice(null, ReserveComparison.STRICTLY_BELOW, ReserveDisclosure.NOBODY),
        TieRule.EARLIEST,
        new LowPriceRule(null, null),
        new Evaluation(false, false, false, false, 2),
        IntStream.range(0, bidders).mapToObj(Database::bidder).toList());
  }
}
