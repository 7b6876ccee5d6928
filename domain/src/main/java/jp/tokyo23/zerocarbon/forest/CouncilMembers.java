package jp.tokyo23.zerocarbon.forest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.claim.Claim;
import jp.tokyo23.zerocarbon.shared.claim.ClaimKind;
import jp.tokyo23.zerocarbon.shared.claim.Claims;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;

/** The members of the council on a certain day. */
record CouncilMembers(List<CouncilMember> all) {

  /** Those that had joined by then; a member of unknown start counts from the founding. */
  static CouncilMembers on(LocalDate day, List<CouncilMember> registered) {
    return new CouncilMembers(registered.stream().filter(member -> member.joinedBy(day)).toList());
  }

  List<CouncilMember> of(MemberKind kind) {
    return all.stream().filter(member -> member.kind() == kind).toList();
  }

  Optional<CouncilMember> of(Ward ward) {
    return all.stream().filter(member -> member.ward() == ward).findFirst();
  }

  /** The ward's membership, unless it only stands for a ward that is not known yet. */
  Optional<CouncilMember> confirmed(Ward ward) {
    return of(ward).filter(member -> !member.placeholder());
  }

  /** Whether wards, municipalities and 東京都 are all there, so that the council can be described. */
  boolean complete() {
    return Arrays.stream(MemberKind.values()).noneMatch(kind -> of(kind).isEmpty());
  }

  /** Counts of wards and municipalities, and the names of the others. */
  Map<String, Claim> claims() {
    Map<String, Claim> claims = new HashMap<>();
    claims.put("wards", Claims.count(of(MemberKind.WARD), Unit.WARD));
    claims.put("municipalities", Claims.count(of(MemberKind.MUNICIPALITY), Unit.MUNICIPALITY));
    List<CouncilMember> others = of(MemberKind.METROPOLIS);
    claims.put(
        "others", Claims.parties(others.stream().map(CouncilMember::label).toList(), others));
    return claims;
  }

  /** The same with the ward's name, where it is a confirmed member. */
  Map<String, Claim> claimsNaming(Ward ward) {
    Map<String, Claim> claims = claims();
    confirmed(ward).ifPresent(member -> claims.put("ward", named(ward, member)));
    return claims;
  }

  static Claim named(Ward ward, TrackedRecord record) {
    return Claims.words(ClaimKind.PARTIES, ward.officialName(), record);
  }
}
