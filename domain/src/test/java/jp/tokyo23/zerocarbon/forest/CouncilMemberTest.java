package jp.tokyo23.zerocarbon.forest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.testing.FixedActor;
import jp.tokyo23.zerocarbon.shared.testing.NoHistory;
import org.junit.jupiter.api.Test;

class CouncilMemberTest {

  private final ForestFixture forest = new ForestFixture();
  private final CouncilMemberService service =
      new CouncilMemberService(forest.members, FixedActor.secretariat(), NoHistory.aids());

  @Test
  void aMemberThatIsAWardNamesTheWardAndNothingElse() {
    refused("councilMember.wardMissing", details(MemberKind.WARD, null, null));
    refused("councilMember.nameOfWard", details(MemberKind.WARD, Ward.KATSUSHIKA, "葛飾区役所"));
  }

  @Test
  void anyOtherMemberHasANameAndNoWard() {
    refused("councilMember.nameMissing", details(MemberKind.MUNICIPALITY, null, null));
    refused("councilMember.wardOfOther", details(MemberKind.METROPOLIS, Ward.KATSUSHIKA, "東京都"));
  }

  @Test
  void aMemberIsRegisteredOnceSinceItWouldBeCountedTwice() {
    service.register(details(MemberKind.WARD, Ward.KATSUSHIKA, null));
    service.register(details(MemberKind.METROPOLIS, null, "東京都"));

    refused("councilMember.alreadyThere", details(MemberKind.WARD, Ward.KATSUSHIKA, null));
    refused("councilMember.alreadyThere", details(MemberKind.METROPOLIS, null, "東京都"));
  }

  @Test
  void onlyTheSecretariatKeepsTheMembers() {
    CouncilMemberService ward =
        new CouncilMemberService(
            forest.members, FixedActor.officerOf(Ward.KATSUSHIKA), NoHistory.aids());

    assertThrows(
        NotPermitted.class, () -> ward.register(details(MemberKind.WARD, Ward.KATSUSHIKA, null)));
  }

  @Test
  void aMemberOfUnknownStartCountsFromTheFoundingAndALaterOneFromItsMonth() {
    CouncilMember unknown = new CouncilMember(details(MemberKind.WARD, Ward.KATSUSHIKA, null));
    CouncilMember later =
        new CouncilMember(
            new CouncilMemberDetails(
                MemberKind.WARD, Ward.ADACHI, null, PartialDate.ofMonth(2024, 4), null, false));
    List<CouncilMember> registered = List.of(unknown, later);

    assertEquals(List.of(unknown), CouncilMembers.on(LocalDate.of(2024, 3, 31), registered).all());
    assertEquals(registered, CouncilMembers.on(LocalDate.of(2024, 4, 1), registered).all());
  }

  private void refused(String rule, CouncilMemberDetails details) {
    RuleViolation refusal = assertThrows(RuleViolation.class, () -> service.register(details));
    assertEquals(rule, refusal.getMessage());
  }

  private static CouncilMemberDetails details(MemberKind kind, Ward ward, String name) {
    return new CouncilMemberDetails(kind, ward, name, null, null, false);
  }
}
