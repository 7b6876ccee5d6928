package jp.tokyo23.zerocarbon.sme;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/**
 * What is written down of an agreement.
 *
 * @param signatory who concluded it for the wards: 特別区長会
 * @param parties the other side by official names, in the agreed order
 * @param withDeclaration concluded together with the joint declaration (共同宣言と同時)
 */
public record AgreementDetails(
    String title,
    String signatory,
    List<String> parties,
    LocalDate concludedOn,
    String scope,
    boolean withDeclaration,
    String note) {

  private static final int LONGEST_NAME = 100;

  public AgreementDetails {
    parties = List.copyOf(parties);
    if (parties.isEmpty()) {
      throw new RuleViolation("agreement.partiesMissing").at("parties");
    }
    Set<String> seen = new HashSet<>();
    for (String party : parties) {
      if (party.length() > LONGEST_NAME) {
        throw new RuleViolation("agreement.partyTooLong", LONGEST_NAME).at("parties");
      }
      if (!seen.add(party)) {
        throw new RuleViolation("agreement.partyTwice", party).at("parties");
      }
    }
  }
}
