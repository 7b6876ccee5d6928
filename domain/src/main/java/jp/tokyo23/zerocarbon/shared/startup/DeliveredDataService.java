package jp.tokyo23.zerocarbon.shared.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.access.User;
import jp.tokyo23.zerocarbon.shared.record.ChangeReason;

/** Takes in the delivered data of every measure, in the name of the system. */
@ApplicationScoped
@Transactional
public class DeliveredDataService {

  private static final String LOGIN = "system";

  private Instance<DeliveredData> measures;
  private ActingUser actor;
  private ChangeReason reason;

  protected DeliveredDataService() {} // for the CDI proxy

  @Inject
  public DeliveredDataService(
      Instance<DeliveredData> measures, ActingUser actor, ChangeReason reason) {
    this.measures = measures;
    this.actor = actor;
    this.reason = reason;
  }

  @ActivateRequestContext
  public void takeInAll() {
    String name = Labels.of(Role.ADMINISTRATOR);
    actor.actAs(new User(LOGIN, "初期データ", Role.ADMINISTRATOR, null, name));
    reason.give("製品に付属するデータの読み込み");
    measures.forEach(DeliveredData::takeIn);
  }
}
