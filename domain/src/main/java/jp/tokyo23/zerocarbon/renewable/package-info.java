/** Joint procurement of renewable electricity for ward facilities by reverse auction. */
package jp.tokyo23.zerocarbon.renewable;
