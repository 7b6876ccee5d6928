/** One joint procurement a fiscal year, and how far each ward is in it. */
package jp.tokyo23.zerocarbon.renewable.round;
