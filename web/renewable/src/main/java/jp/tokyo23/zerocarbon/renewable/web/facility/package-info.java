/** Pages of the facilities and supply points. */
package jp.tokyo23.zerocarbon.renewable.web.facility;
