/** CO2 of the electricity bought: emissions, reductions on two bases, and certificates. */
package jp.tokyo23.zerocarbon.renewable.emission;
