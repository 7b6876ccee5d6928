package jp.tokyo23.zerocarbon.shared.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.Wareki;

/** {@link Wareki} for pages: {@code #{wareki.date(row.day())}}. */
@Named("wareki")
@ApplicationScoped
public class WarekiFormat {

  /** 令和7年2月7日. */
  public String date(LocalDate date) {
    return Wareki.date(date);
  }

  /** 令和7年2月7日（金）. */
  public String dateWithWeekday(LocalDate date) {
    return Wareki.dateWithWeekday(date);
  }
}
