package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.tokyo23.zerocarbon.renewable.contract.AwardDetails;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResult;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResultService;
import jp.tokyo23.zerocarbon.shared.Wareki;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;

/** Results of auctions held elsewhere that are to become an award. */
@Dependent
public class AwardableOutside implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OutsideResultService results;

  List<OutsideResult> open() {
    return results.withoutAward();
  }

  /** An award from the result; the request ends with 404 where one stands already. */
  AwardDetails proposal(Long id) {
    return open().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .map(AwardableOutside::proposal)
        .orElseGet(
            () -> {
              NotFoundPage.show();
              return null;
            });
  }

  private static AwardDetails proposal(OutsideResult result) {
    return new AwardDetails(
        result.fiscalYear(),
        result.lotId(),
        result.lotName(),
        null,
        result.winner().id(),
        result.evaluationTotal(),
        result.startAmount(),
        result.levyIncluded(),
        result.prices(),
        result.lowPrice(),
        null,
        evidence(result),
        result.placeholder());
  }

  /** Where the award comes from, for its note. */
  private static String evidence(OutsideResult result) {
    ResourceBundle texts =
        ResourceBundle.getBundle("jp.tokyo23.zerocarbon.renewable.web.text", Locale.JAPANESE);
    return MessageFormat.format(
        texts.getString("awardEdit.outside.note"),
        result.heldBy(),
        Wareki.date(result.heldOn()),
        result.protocol());
  }
}
