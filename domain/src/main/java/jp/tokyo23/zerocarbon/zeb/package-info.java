/** Spread of ZEB and ZEH: cases, visits and training. */
package jp.tokyo23.zerocarbon.zeb;
