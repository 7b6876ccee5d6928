/** The way into the pages of the joint procurement. */
package jp.tokyo23.zerocarbon.renewable.web;
