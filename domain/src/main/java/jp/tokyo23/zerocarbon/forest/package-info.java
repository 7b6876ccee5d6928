/** Forest maintenance and CO2 absorption: the Tama forest project of wards and municipalities. */
package jp.tokyo23.zerocarbon.forest;
