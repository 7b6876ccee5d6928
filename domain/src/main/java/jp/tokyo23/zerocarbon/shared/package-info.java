/** What every measure stands on: wards, fiscal years, typed values and the rules of the house. */
package jp.tokyo23.zerocarbon.shared;
