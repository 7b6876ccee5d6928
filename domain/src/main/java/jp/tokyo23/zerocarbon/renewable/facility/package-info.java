/**
 * The facilities of the wards and their supply points: what is bought for, and how much of it is
 * needed.
 */
package jp.tokyo23.zerocarbon.renewable.facility;
