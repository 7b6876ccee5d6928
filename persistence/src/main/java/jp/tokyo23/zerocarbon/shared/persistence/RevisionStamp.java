package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.enterprise.inject.spi.CDI;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.User;
import jp.tokyo23.zerocarbon.shared.record.ChangeReason;
import org.hibernate.envers.RevisionListener;

/** Fills a revision with the person behind the request and the reason given. */
public class RevisionStamp implements RevisionListener {

  @Override
  public void newRevision(Object revision) {
    User user = CDI.current().select(ActingUser.class).get().user();
    String reason = CDI.current().select(ChangeReason.class).get().text();
    ((Revision) revision).stamp(user.login(), user.signature(), reason);
  }
}
