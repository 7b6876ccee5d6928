/** Between what a person types and the values of the domain. */
package jp.tokyo23.zerocarbon.shared.web.convert;
