/** How the records of the forest measure are kept. */
package jp.tokyo23.zerocarbon.forest.persistence;
