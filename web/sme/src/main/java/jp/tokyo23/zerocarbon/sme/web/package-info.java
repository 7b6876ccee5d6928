/** Pages of the support of small and medium enterprises. */
package jp.tokyo23.zerocarbon.sme.web;
