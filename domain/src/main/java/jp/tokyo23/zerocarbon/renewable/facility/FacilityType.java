package jp.tokyo23.zerocarbon.renewable.facility;

/** What a facility is used for; the list of the joint procurement. */
public enum FacilityType {
  OFFICE,
  SCHOOL,
  NURSERY,
  SPORTS,
  LIBRARY,
  CULTURE,
  WELFARE,
  CLEANING,
  PARK_AND_STREET_LIGHT,
  OTHER
}
