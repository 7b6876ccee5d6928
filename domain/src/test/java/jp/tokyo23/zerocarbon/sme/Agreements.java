package jp.tokyo23.zerocarbon.sme;

import java.time.LocalDate;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.initiative.Declaration;
import jp.tokyo23.zerocarbon.shared.initiative.DeclarationDetails;
import jp.tokyo23.zerocarbon.shared.testing.InMemoryRecords;

/** Register of agreements in memory, and the agreement with the three banks. */
final class Agreements extends InMemoryRecords<Agreement> implements AgreementRepository {

  static final LocalDate DECLARED = LocalDate.of(2023, 10, 16);
  static final List<String> BANKS = List.of("株式会社三井住友銀行", "株式会社みずほ銀行", "株式会社三菱UFJ銀行");

  static AgreementDetails withBanks(
      List<String> banks, LocalDate concludedOn, boolean withDeclaration) {
    return new AgreementDetails(
        "中小企業の脱炭素化に関する連携協定", "特別区長会", banks, concludedOn, "中小企業の脱炭素化の推進", withDeclaration, null);
  }

  static Agreement withThreeBanks() {
    return new Agreement(withBanks(BANKS, DECLARED, true));
  }

  static Declaration declaration() {
    return new Declaration(
        new DeclarationDetails("ゼロカーボンシティ特別区の共同宣言", DECLARED, 2050, "温室効果ガス排出量実質ゼロの実現"));
  }
}
