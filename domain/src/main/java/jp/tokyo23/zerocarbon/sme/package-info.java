/** Support of small and medium enterprises on their way to decarbonisation, together with banks. */
package jp.tokyo23.zerocarbon.sme;
