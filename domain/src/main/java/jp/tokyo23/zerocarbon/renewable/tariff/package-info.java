/**
 * What electricity costs: unit prices, the monthly bill, the evaluation total of a bid. Pure values
 * with exact decimals; nothing here is stored or knows a ward.
 */
package jp.tokyo23.zerocarbon.renewable.tariff;
