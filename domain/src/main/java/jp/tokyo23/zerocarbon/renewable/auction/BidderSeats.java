package jp.tokyo23.zerocarbon.renewable.auction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Sender;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.access.User;
import jp.tokyo23.zerocarbon.shared.account.AccountHolder;
import jp.tokyo23.zerocarbon.shared.account.AccountRepository;

/** In whose name the acting user bids, and where. */
@ApplicationScoped
public class BidderSeats {

  private AccountRepository accounts;
  private PublishedSeats published;
  private ActingUser actor;

  protected BidderSeats() {} // for the CDI proxy

  @Inject
  public BidderSeats(AccountRepository accounts, PublishedSeats published, ActingUser actor) {
    this.accounts = accounts;
    this.published = published;
    this.actor = actor;
  }

  /** The company of the acting supplier; empty where the administrator has entered none. */
  Optional<Long> organization() {
    return Optional.ofNullable(supplier().organizationId());
  }

  /** The own anonymous number in this auction; empty where the company is not admitted. */
  public Optional<String> number(Long auction) {
    AccountHolder supplier = supplier();
    return auction == null ? Optional.empty() : number(auction, supplier);
  }

  /**
   * The sender of the acting supplier's bids; one without a number is refused by the ledger itself,
   * which keeps that too.
   */
  Sender sender(Long auction, String lot) {
    AccountHolder supplier = supplier();
    return Sender.of(lot, pseudonym(supplier), number(auction, supplier).orElse(""));
  }

  /** How the ledger names the acting person. */
  String pseudonym() {
    return pseudonym(account());
  }

  private Optional<String> number(Long auction, AccountHolder supplier) {
    return Optional.ofNullable(supplier.organizationId())
        .flatMap(company -> published.number(auction, company));
  }

  private static String pseudonym(AccountHolder account) {
    return "account:" + account.id();
  }

  private AccountHolder supplier() {
    actor.user().requireRole(Role.SUPPLIER);
    return account();
  }

  private AccountHolder account() {
    User user = actor.user();
    return accounts.holder(user.login()).orElseThrow(() -> new NotPermitted(user.login()));
  }
}
