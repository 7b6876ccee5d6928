/** How the records of the joint procurement are kept. */
package jp.tokyo23.zerocarbon.renewable.persistence;
