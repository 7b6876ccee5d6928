package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
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

  /** The result; the request ends with 404 where there is none, or an award stands already. */
  OutsideResult record(Long id) {
    OutsideResult found =
        open().stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    if (found == null) {
      NotFoundPage.show();
    }
    return found;
  }

  /** Where the award comes from, for its note. */
  String evidence(OutsideResult result) {
    ResourceBundle texts =
        ResourceBundle.getBundle("jp.tokyo23.zerocarbon.renewable.web.text", Locale.JAPANESE);
    return MessageFormat.format(
        texts.getString("awardEdit.outside.note"),
        result.heldBy(),
        Wareki.date(result.heldOn()),
        result.protocol());
  }
}
