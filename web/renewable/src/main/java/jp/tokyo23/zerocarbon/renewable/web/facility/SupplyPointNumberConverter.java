package jp.tokyo23.zerocarbon.renewable.web.facility;

import jakarta.faces.convert.FacesConverter;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointNumber;
import jp.tokyo23.zerocarbon.shared.web.convert.TypedTextConverter;

/** Numbers of supply points, typed in any of the ways bills and spreadsheets write them. */
@FacesConverter(forClass = SupplyPointNumber.class)
public class SupplyPointNumberConverter extends TypedTextConverter<SupplyPointNumber> {

  @Override
  protected SupplyPointNumber parse(String text) {
    return SupplyPointNumber.parse(text);
  }

  @Override
  protected String print(SupplyPointNumber value) {
    return value.digits();
  }
}
