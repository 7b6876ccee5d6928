package jp.tokyo23.zerocarbon.zeb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.activity.Activity;
import jp.tokyo23.zerocarbon.shared.claim.Claim;
import jp.tokyo23.zerocarbon.shared.claim.ClaimKind;
import jp.tokyo23.zerocarbon.shared.claim.Claims;
import jp.tokyo23.zerocarbon.shared.claim.Phrases;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.SentenceTemplates;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationKind;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationRepository;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/**
 * A visit as its host, a visiting ward, or any other ward tells it, with the day and the visitors
 * below.
 */
@ApplicationScoped
public class VisitSentences {

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(VisitSentences.class);

  private OrganizationRepository organizations;

  protected VisitSentences() {} // for the CDI proxy

  @Inject
  public VisitSentences(OrganizationRepository organizations) {
    this.organizations = organizations;
  }

  Stream<ReportItem> of(Activity visit, Ward reporting) {
    return Stream.of(
        new ReportItem.Bullet(told(visit, reporting).sentence("zeb.visit").about(visit)),
        new ReportItem.Note(facts(visit).sentence("zeb.visit.facts").about(visit)));
  }

  private Phrases told(Activity visit, Ward reporting) {
    Claim place = Claims.words(ClaimKind.STATEMENT, place(visit), visit);
    if (visit.ward() != reporting && visit.parties().contains(reporting.officialName())) {
      Claim ward = Claims.words(ClaimKind.PARTIES, reporting.officialName(), visit);
      return new Phrases(WORDS).add("visit.visitor", Map.of("ward", ward, "place", place));
    }
    String view = visit.ward() == reporting ? "visit.host." : "visit.other.";
    Phrases phrases = new Phrases(WORDS).add(view + "at", "place", place);
    List<Organization> registered = registered(visit);
    String visitors = visitors(visit, registered);
    if (visitors.isEmpty()) {
      phrases.add(view + "nobody", Map.of());
    } else {
      Claim claim = Claims.words(ClaimKind.PARTIES, visitors, visit);
      phrases.add(view + "visitors", "visitors", claim).restingOn(registered);
    }
    return phrases.add(view + "end", Map.of());
  }

  private static Phrases facts(Activity visit) {
    Phrases phrases = new Phrases(WORDS);
    phrases.add(
        "visit.facts.title", "title", Claims.words(ClaimKind.STATEMENT, visit.title(), visit));
    if (visit.date() == null) {
      phrases.add("visit.facts.undated", Map.of());
    } else {
      phrases.add("visit.facts.date", "date", Claims.date(visit.date(), visit));
    }
    return visit.parties().isEmpty()
        ? phrases.add("visit.facts.nobody", Map.of())
        : phrases.add(
            "visit.facts.parties", "parties", Claims.parties(visit.parties(), List.of(visit)));
  }

  private static String place(Activity visit) {
    String host = visit.ward() == null ? WORDS.text("host.joint") : visit.ward().officialName();
    String venue = visit.venue() == null ? WORDS.text("venue.unknown") : visit.venue();
    return WORDS.text("place").formatted(host, venue);
  }

  private List<Organization> registered(Activity visit) {
    return organizations.all(RecordFilter.ALL).stream()
        .filter(organization -> visit.parties().contains(organization.name()))
        .toList();
  }

  /** 国や他の自治体など, from the kinds of the registered visitors; their names where none is public. */
  private static String visitors(Activity visit, List<Organization> registered) {
    List<String> national = named(registered, OrganizationKind.MINISTRY);
    List<String> municipal =
        Stream.concat(
                named(registered, OrganizationKind.METROPOLIS, OrganizationKind.MUNICIPALITY)
                    .stream(),
                visit.parties().stream().filter(name -> Ward.named(name).isPresent()))
            .toList();
    if (national.isEmpty() && municipal.isEmpty()) {
      return String.join("、", visit.parties());
    }
    String key = national.isEmpty() ? "municipal" : municipal.isEmpty() ? "national" : "public";
    boolean others = visit.parties().size() > national.size() + municipal.size();
    return WORDS.text("visitors." + key) + (others ? WORDS.text("visitors.others") : "");
  }

  private static List<String> named(List<Organization> organizations, OrganizationKind... kinds) {
    return organizations.stream()
        .filter(organization -> List.of(kinds).contains(organization.kind()))
        .map(Organization::name)
        .toList();
  }
}
