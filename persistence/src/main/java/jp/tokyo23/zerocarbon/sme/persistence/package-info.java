/** How the records of the support of enterprises are kept. */
package jp.tokyo23.zerocarbon.sme.persistence;
