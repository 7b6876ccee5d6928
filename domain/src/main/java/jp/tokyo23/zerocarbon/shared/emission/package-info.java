/** Official emission factors (排出係数): editions of the ministries' lists and how one is chosen. */
package jp.tokyo23.zerocarbon.shared.emission;
