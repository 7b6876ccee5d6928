/** Pages of the forest measure. */
package jp.tokyo23.zerocarbon.forest.web;
