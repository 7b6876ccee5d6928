/** Pages of CO2 emissions, the menus behind them, and certificates. */
package jp.tokyo23.zerocarbon.renewable.web.emission;
