/** Pages of the round: its way, the wards' applications and how far each ward is. */
package jp.tokyo23.zerocarbon.renewable.web.round;
