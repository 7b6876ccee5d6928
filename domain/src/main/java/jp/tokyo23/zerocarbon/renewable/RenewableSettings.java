package jp.tokyo23.zerocarbon.renewable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.setting.DeliveredSettings;
import jp.tokyo23.zerocarbon.shared.startup.DeliveredData;

/** The settings that the joint procurement reads, from {@code settings.tsv}. */
@ApplicationScoped
public class RenewableSettings implements DeliveredData {

  @Inject private DeliveredSettings settings;

  @Override
  public void takeIn() {
    settings.takeIn(
        new MeasureCode("renewable"), RenewableSettings.class.getResourceAsStream("settings.tsv"));
  }
}
