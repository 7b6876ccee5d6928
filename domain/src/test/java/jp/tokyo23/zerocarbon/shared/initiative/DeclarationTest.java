package jp.tokyo23.zerocarbon.shared.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class DeclarationTest {

  private static final LocalDate DAY = LocalDate.of(2023, 10, 16);

  @Test
  void theTargetYearComesAfterTheYearOfTheDeclaration() {
    assertEquals(2024, declaration(2024).targetYear());

    RuleViolation refused = assertThrows(RuleViolation.class, () -> declaration(2023));
    assertEquals("declaration.targetInThePast", refused.getMessage());
    assertEquals("targetYear", refused.field());
  }

  @Test
  void aRefusedCorrectionChangesNothing() {
    Declaration declaration = declaration(2050);
    DeclarationDetails wrong = new DeclarationDetails("別の宣言", DAY, 2000, "別の目標");

    assertThrows(RuleViolation.class, () -> declaration.correct(wrong));

    assertEquals("共同宣言", declaration.title());
    assertEquals(2050, declaration.targetYear());
  }

  private static Declaration declaration(int targetYear) {
    return new Declaration(new DeclarationDetails("共同宣言", DAY, targetYear, "実質ゼロ"));
  }
}
