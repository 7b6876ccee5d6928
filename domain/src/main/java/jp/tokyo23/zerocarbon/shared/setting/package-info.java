/** Values that a person decides or must still confirm, dated and kept as records. */
package jp.tokyo23.zerocarbon.shared.setting;
