package jp.tokyo23.zerocarbon.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Set;

/** Tone of a chip by the name of a state; the word beside it always says the same. */
@Named("tone")
@ApplicationScoped
public class ToneBacking {

  private static final Set<String> DONE =
      Set.of(
          "ACTUAL",
          "HELD",
          "ANSWERED",
          "DONE",
          "ENTERED",
          "CONTRACTED",
          "SUPPLYING",
          "FROZEN",
          "ACCEPTED",
          "CLOSED",
          "COMMITTED",
          "FIXED",
          "CONFIRMED",
          "COVERED",
          "APPROVED",
          "AGREED",
          "ADMITTED",
          "SUCCEEDED",
          "STORED");
  private static final Set<String> PLAN =
      Set.of(
          "EXPECTED",
          "PLANNED",
          "APPLIED",
          "AWARDED",
          "CONTRACTING",
          "IN_PROGRESS",
          "CONSIDERING",
          "CHANGED",
          "NEW",
          "DRAFT",
          "PRESENTED",
          "PROPOSED",
          "SUBMITTED",
          "APPLICATIONS_OPEN",
          "CHECKING",
          "GROUPING",
          "GROUPS_PRESENTED",
          "AUCTION_PREPARED",
          "AUCTION_RUNNING",
          "AUCTION_CLOSED",
          "PUBLISHED",
          "RUNNING");
  private static final Set<String> OPEN =
      Set.of(
          "NO_ANSWER",
          "UNVERIFIED",
          "WARNING",
          "TO_BE_CONFIRMED",
          "NOT_COMPUTABLE",
          "SHORT",
          "UNDER_EXAMINATION",
          "RECEIVING",
          "WAITING");
  private static final Set<String> BAD =
      Set.of(
          "DELETED",
          "CANCELLED",
          "ERROR",
          "DIFFERENT",
          "REFUSED",
          "BROKEN",
          "UNDONE",
          "RETURNED",
          "FAILED",
          "WITHOUT_RESULT");

  /** done, plan, open, bad or none. */
  public String of(Enum<?> state) {
    String name = state == null ? "" : state.name();
    if (DONE.contains(name)) {
      return "done";
    }
    if (PLAN.contains(name)) {
      return "plan";
    }
    if (OPEN.contains(name)) {
      return "open";
    }
    return BAD.contains(name) ? "bad" : "none";
  }
}
