/** Tests from outside the server, over HTTP; never part of the test archive. */
package jp.tokyo23.zerocarbon.it.client;
