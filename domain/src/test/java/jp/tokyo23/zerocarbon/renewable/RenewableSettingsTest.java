package jp.tokyo23.zerocarbon.renewable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.setting.DeliveredSettings;
import jp.tokyo23.zerocarbon.shared.setting.Setting;
import jp.tokyo23.zerocarbon.shared.testing.InMemorySettings;
import org.junit.jupiter.api.Test;

class RenewableSettingsTest {

  private final InMemorySettings records = new InMemorySettings();

  @Test
  void theDeliveredSettingsAreReadableAndTakenInOnce() {
    takeIn();
    long all = records.count(RecordFilter.ALL);
    takeIn();

    assertTrue(all > 60, () -> "only " + all);
    assertEquals(all, records.count(RecordFilter.ALL));
    assertEquals(8, records.ofKey("levy.unitPrice").size());
    assertEquals(
        Optional.of("3.98"),
        records.at("levy.unitPrice", LocalDate.of(2026, 4, 30)).map(Setting::valueText));
    assertEquals(
        ConfirmationMark.TO_BE_CONFIRMED, records.ofKey("auction.extensionBase").get(0).mark());
  }

  private void takeIn() {
    new DeliveredSettings(records)
        .takeIn(
            new MeasureCode("renewable"),
            RenewableSettings.class.getResourceAsStream("settings.tsv"));
  }
}
