package jp.tokyo23.zerocarbon.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WardTest {

  @Test
  void the23WardsStandInTheOrderOfTheirCodes() {
    assertEquals(
        IntStream.rangeClosed(13101, 13123).mapToObj(String::valueOf).toList(),
        Arrays.stream(Ward.values()).map(Ward::code).toList());
  }

  /** Codes as the ministry's list prints them. */
  @ParameterizedTest
  @CsvSource({
    "CHIYODA,    131016, 千代田区",
    "SHINJUKU,   131041, 新宿区",
    "MEGURO,     131105, 目黒区",
    "NERIMA,     131202, 練馬区",
    "KATSUSHIKA, 131229, 葛飾区",
    "EDOGAWA,    131237, 江戸川区"
  })
  void theCodeOfSixDigitsEndsWithTheCheckDigit(Ward ward, String code, String name) {
    assertEquals(code, ward.localGovernmentCode());
    assertEquals(name, ward.officialName());
  }

  @ParameterizedTest
  @EnumSource(Ward.class)
  void aWardIsFoundByItsCodeAndItsName(Ward ward) {
    assertEquals(Optional.of(ward), Ward.ofCode(ward.code()));
    assertEquals(Optional.of(ward), Ward.named(ward.officialName()));
    assertEquals(ward.officialName(), ward.shortName() + "区");
    assertTrue(ward.reading().endsWith("く"));
  }

  @Test
  void otherCodesAndNamesAreNoWard() {
    assertTrue(Ward.ofCode("13201").isEmpty());
    assertTrue(Ward.ofCode("131229").isEmpty());
    assertTrue(Ward.named("葛飾").isEmpty());
  }
}
