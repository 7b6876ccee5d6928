package jp.tokyo23.zerocarbon.renewable.auction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.tariff.PlannedLoad;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LotSpecificationTest {

  private static final String LINES =
      """
      庁舎,2027-07,300,100,夏季,夜間,30000
      庁舎,2027-07,300,100,夏季,昼間,50000
      体育館,2027-04,100,97,その他季,全時間,20000.5""";

  @Test
  void linesAndLoadsTellTheSame() {
    List<PlannedLoad> loads = LotSpecification.read(LINES);
    assertEquals(List.of("庁舎", "体育館"), loads.stream().map(PlannedLoad::name).toList());
    assertEquals("80000", loads.get(0).months().get(0).energy().toPlainString());
    assertEquals(LINES, LotSpecification.write(loads));
  }

  @Test
  void linesThatWereKeptWithTheNamesOfTheSeasonsAreReadToo() {
    String kept = LINES.replace("夏季", "SUMMER").replace("その他季", "OTHER");
    assertEquals(LINES, LotSpecification.write(LotSpecification.read(kept)));
  }

  /** The office names it at the points that have it; whatever is not named is none. */
  @Test
  void standbyPowerStandsAtTheEndOfTheLinesThatHaveAny() {
    String lines = LINES.replace("30000", "30000,150").replace("50000", "50000,150");
    List<PlannedLoad> loads = LotSpecification.read(lines);
    assertEquals(new BigDecimal(150), loads.get(0).months().get(0).standbyDemand());
    assertEquals(BigDecimal.ZERO, loads.get(1).months().get(0).standbyDemand());
    assertEquals(lines, LotSpecification.write(loads));
    assertNull(LotSpecification.read(LINES).get(0).months().get(0).standbyDemand());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "庁舎,2027-07,300,100,SUMMER,全時間",
        "庁舎,2027-13,300,100,SUMMER,全時間,1",
        "庁舎,2027-07,300,101,SUMMER,全時間,1",
        "庁舎,2027-07,-3,100,SUMMER,全時間,1",
        "庁舎,2027-07,300,100,SPRING,全時間,1",
        "庁舎,2027-07,300,100,SUMMER,全時間,abc",
        ",2027-07,300,100,SUMMER,全時間,1",
        "庁舎,2027-04,300,100,OTHER,全時間,1\n庁舎,2027-04,200,100,OTHER,夜間,1",
        "庁舎,2027-04,300,100,OTHER,全時間,1\n庁舎,2027-04,300,100,OTHER,全時間,1",
        "庁舎,2027-04,300,100,OTHER,全時間,1,-1",
        "庁舎,2027-04,300,100,OTHER,全時間,1,1,1",
        "庁舎,2027-04,300,100,OTHER,昼間,1,150\n庁舎,2027-04,300,100,OTHER,夜間,1"
      })
  void aLineThatCannotBeReadIsNamed(String lines) {
    RuleViolation refusal = assertThrows(RuleViolation.class, () -> LotSpecification.read(lines));
    assertEquals("lotSpecification.line", refusal.getMessage());
    assertEquals((int) lines.lines().count(), refusal.arguments().get(0));
  }
}
