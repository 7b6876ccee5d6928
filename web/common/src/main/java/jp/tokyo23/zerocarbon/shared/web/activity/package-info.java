/** Pages of activities, served by every measure's WAR for its own ones. */
package jp.tokyo23.zerocarbon.shared.web.activity;
