package jp.tokyo23.zerocarbon.forest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.claim.Claim;
import jp.tokyo23.zerocarbon.shared.claim.ClaimKind;
import jp.tokyo23.zerocarbon.shared.claim.Claims;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.SentenceTemplates;

/** Campaigns of a year for the use of timber. */
@ApplicationScoped
public class CampaignsBlock {

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(CampaignsBlock.class);

  private ForestRecords records;

  protected CampaignsBlock() {} // for the CDI proxy

  @Inject
  public CampaignsBlock(ForestRecords records) {
    this.records = records;
  }

  List<ReportItem> items(FiscalYear year) {
    return records.campaigns(year).stream()
        .filter(campaign -> campaign.state() == EventState.HELD)
        .flatMap(CampaignsBlock::told)
        .toList();
  }

  private static Stream<ReportItem> told(TimberCampaign campaign) {
    Claim name = Claims.words(ClaimKind.STATEMENT, campaign.name(), campaign);
    Claim kind = Claims.words(ClaimKind.STATEMENT, campaign.outletKind(), campaign);
    Claim outlets = Claims.quantity(campaign.outlets(), List.of(campaign));
    ReportItem held =
        campaign.outlets().counts()
            ? bullet(
                campaign,
                "timber.held",
                Map.of("name", name, "outletKind", kind, "outlets", outlets))
            : bullet(campaign, "timber.held.blank", Map.of("name", name, "outletKind", kind));
    Claim items =
        Claims.words(ClaimKind.STATEMENT, String.join("、", campaign.itemList()), campaign);
    ReportItem done = bullet(campaign, "timber.items", Map.of("items", items));
    if (campaign.aim() == null) {
      return Stream.of(held, done);
    }
    Claim aim = Claims.words(ClaimKind.STATEMENT, campaign.aim(), campaign);
    return Stream.of(held, done, bullet(campaign, "timber.aim", Map.of("aim", aim)));
  }

  private static ReportItem bullet(TimberCampaign campaign, String key, Map<String, Claim> claims) {
    return new ReportItem.Bullet(WORDS.sentence(key, claims).about(campaign));
  }
}
