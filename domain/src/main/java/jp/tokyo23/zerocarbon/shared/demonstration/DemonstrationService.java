package jp.tokyo23.zerocarbon.shared.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.account.AccountRepository;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/** Fills an empty database with the demonstration accounts and records, all or nothing. */
@ApplicationScoped
@Transactional
public class DemonstrationService {

  private static final String SWITCH = "zerocarbon.demonstration";

  private AccountRepository accounts;
  private ActingUser actor;
  private Instance<DemonstrationData> measures;

  protected DemonstrationService() {} // for the CDI proxy

  @Inject
  public DemonstrationService(
      AccountRepository accounts, ActingUser actor, Instance<DemonstrationData> measures) {
    this.accounts = accounts;
    this.actor = actor;
    this.measures = measures;
  }

  /**
   * Does nothing unless the server was started with {@code -Dzerocarbon.demonstration=true}, or if
   * anybody is there.
   */
  @ActivateRequestContext
  public void loadOnce() {
    if (!Boolean.getBoolean(SWITCH) || accounts.count(RecordFilter.ALL) > 0) {
      return;
    }
    var people = DemonstrationAccounts.read();
    actor.actAs(people.get(0).user());
    people.forEach(accounts::add);
    actor.actAs(
        people.stream()
            .filter(account -> account.role() == Role.SECRETARIAT)
            .findFirst()
            .orElseThrow()
            .user());
    measures.forEach(DemonstrationData::load);
  }
}
