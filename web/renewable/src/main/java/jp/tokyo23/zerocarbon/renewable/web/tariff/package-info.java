/** Price sets on pages: typed and shown. */
package jp.tokyo23.zerocarbon.renewable.web.tariff;
