package jp.tokyo23.zerocarbon.shared.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.initiative.Declaration;
import jp.tokyo23.zerocarbon.shared.initiative.DeclarationDetails;
import jp.tokyo23.zerocarbon.shared.testing.InMemoryRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SentenceTemplatesTest {

  private final SentenceTemplates templates = SentenceTemplates.beside(SentenceTemplatesTest.class);
  private final Declaration first = declaration("宣言1");
  private final Declaration second = declaration("宣言2");

  @BeforeEach
  void enterRecords() {
    new InMemoryRecords<Declaration>().with(first, second);
  }

  @Test
  void claimsStandInTheirPlacesBetweenFixedWords() {
    Sentence sentence = templates.sentence("joined", Map.of("ward", ward(), "wards", wards()));

    assertEquals("葛飾区を含めた2区が参加しました。", sentence.text());
    assertEquals(
        List.of("葛飾区", "を含めた", "2区", "が参加しました。"),
        sentence.segments().stream().map(Sentence.Segment::text).toList());
    assertEquals(List.of(ward(), wards()), sentence.claims());
    assertFalse(sentence.handWritten());
  }

  @Test
  void theRecordsBehindASentenceStandEachOnce() {
    Sentence sentence =
        templates.sentence(
            "joined", Map.of("ward", ward(), "wards", wards()), List.of(second, first));

    assertEquals(List.of(second.ref(), first.ref()), sentence.records());
  }

  @Test
  void aPlaceWithoutAClaimIsAMistake() {
    Map<String, Claim> claims = Map.of("ward", ward());

    assertThrows(IllegalStateException.class, () -> templates.sentence("joined", claims));
  }

  @Test
  void aClaimWithoutAPlaceIsAMistake() {
    Map<String, Claim> claims = Map.of("tree", ward(), "wards", wards());

    assertThrows(IllegalStateException.class, () -> templates.sentence("tree", claims));
  }

  @Test
  void headingsNeedNoRecord() {
    assertEquals("（1）勉強会", templates.text("heading"));
  }

  @Test
  void handWrittenWordsCarryTheirOwnRecordAndNoClaim() {
    Sentence sentence = SentenceTemplates.handWritten("free", "自由記述です。", first.ref());

    assertTrue(sentence.handWritten());
    assertTrue(sentence.claims().isEmpty());
    assertEquals(List.of(first.ref()), sentence.records());
  }

  private Claim ward() {
    return Claims.words(ClaimKind.PARTIES, "葛飾区", first);
  }

  private Claim wards() {
    return Claims.count(List.of(first, second), Unit.WARD);
  }

  private static Declaration declaration(String title) {
    return new Declaration(new DeclarationDetails(title, LocalDate.of(2023, 10, 16), 2050, "実質ゼロ"));
  }
}
