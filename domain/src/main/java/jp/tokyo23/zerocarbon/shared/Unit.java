package jp.tokyo23.zerocarbon.shared;

/** Units of counted or measured values, with the symbol printed behind the number. */
public enum Unit {
  WARD("区"),
  MUNICIPALITY("市町村"),
  FACILITY("施設"),
  STORE("店舗"),
  PERSON("名"),
  BANK("行"),
  EVENT("回"),
  ITEM("件"),
  LOT("グループ"),
  SUPPLY_POINT("供給地点"),
  /** Area [ha]; 1 ha = 10,000 m². */
  HECTARE("ha"),
  /** Mass of carbon dioxide [t-CO2]. */
  TONNE_CO2("t-CO2");

  private final String symbol;

  Unit(String symbol) {
    this.symbol = symbol;
  }

  public String symbol() {
    return symbol;
  }
}
