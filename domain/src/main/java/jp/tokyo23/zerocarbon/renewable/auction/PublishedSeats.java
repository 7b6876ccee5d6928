package jp.tokyo23.zerocarbon.renewable.auction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Anonymous numbers of the published auctions, read once: they change no more. */
@ApplicationScoped
public class PublishedSeats {

  private final Map<Long, Map<Long, String>> known = new ConcurrentHashMap<>();
  private SupplierRegistrationRepository registrations;

  protected PublishedSeats() {} // for the CDI proxy

  @Inject
  public PublishedSeats(SupplierRegistrationRepository registrations) {
    this.registrations = registrations;
  }

  /** The company's number; empty where it is not admitted, or nothing is published yet. */
  Optional<String> number(Long auction, Long organization) {
    Map<Long, String> numbers = known.get(auction);
    if (numbers == null) {
      numbers = read(auction);
      if (!numbers.isEmpty()) { // drawn at the publication
        known.put(auction, numbers);
      }
    }
    return Optional.ofNullable(numbers.get(organization));
  }

  private Map<Long, String> read(Long auction) {
    Map<Long, String> numbers = new HashMap<>();
    for (SupplierRegistration each : registrations.ofAuction(auction)) {
      if (each.number() != null) {
        numbers.put(each.organization().id(), each.number());
      }
    }
    return Map.copyOf(numbers);
  }
}
