/** Gates on the whole source tree and on what was packaged: no server, no browser. */
package jp.tokyo23.zerocarbon.gate;
