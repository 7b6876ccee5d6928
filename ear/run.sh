#!/usr/bin/env bash
# 試用の起動: ビルド、サーバーの設定、起動までを行い、Ctrl-C で停止します。
#   ZEROCARBON_PORT  待ち受けるポート（既定 8080）
#   ZEROCARBON_DATA  データの保存先（既定 <プロジェクト>/.zerocarbon）
set -euo pipefail

project="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
port="${ZEROCARBON_PORT:-8080}"
url="http://127.0.0.1:$port/zerocarbon/"
scripts="$project/ear/src/main/server"
accounts="$project/domain/src/main/resources/jp/tokyo23/zerocarbon/shared/demonstration/demonstration-accounts.csv"
configuration=zerocarbon.xml
server_pid=

say() { printf '%s\n' "$@"; }

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

check_java() {
  local bin="${JAVA_HOME:+$JAVA_HOME/bin/}" version
  command -v "${bin}java" > /dev/null || fail "Java が見つかりません。JDK 17 をインストールしてください。"
  version="$("${bin}java" -version 2>&1 | sed -n 's/.*version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' | head -n 1)"
  ((${version:-0} >= 17)) || fail "Java ${version:-（不明）} は古すぎます。JDK 17 をインストールしてください。"
  ((version == 17)) || fail "Java $version ではビルドできません。JDK 17 を JAVA_HOME に指定してください。"
  command -v "${bin}javac" > /dev/null || fail "Java の開発環境（JDK 17）がありません。JRE ではなく JDK をインストールしてください。"
  command -v mvn > /dev/null || fail "Maven が見つかりません。Maven 3.8.7 以降の 3 系をインストールしてください。"
}

listening() { (exec 3<> "/dev/tcp/127.0.0.1/$1") 2> /dev/null; }

check_ports() {
  [[ "$port" =~ ^[0-9]+$ ]] && ((port >= 1024 && port <= 63000)) \
    || fail "ZEROCARBON_PORT には 1024 から 63000 までの数を指定してください: $port"
  management_port=$((port + 1910))
  local each
  for each in "$port" "$management_port"; do
    ! listening "$each" || fail "ポート $each は使用中です。使用中のプログラムを終了するか、ZEROCARBON_PORT で別の番号を指定してください。"
  done
}

check_data() {
  if [[ -z "${ZEROCARBON_DATA:-}" ]]; then
    data="$project/.zerocarbon"
    mkdir -p "$data" 2> /dev/null || fail "データの保存先を作成できません: $data"
  else
    [[ -d "$ZEROCARBON_DATA" ]] || fail "ZEROCARBON_DATA のフォルダーがありません: $ZEROCARBON_DATA"
    data="$(cd "$ZEROCARBON_DATA" && pwd)"
  fi
  [[ -w "$data" ]] || fail "データの保存先に書き込めません: $data"
  log="$data/log"
}

build() {
  say "ビルドしています（初回は部品の取得に数分かかります）…"
  (cd "$project" && mvn -q -B -ntp -Dstyle.color=never -DskipTests -Pserver -pl ear -am package) \
    || fail "ビルドに失敗しました。上のメッセージを確認してください。"
  home="$(echo "$project"/ear/target/server/wildfly-*)"
  [[ -d "$home" ]] || fail "WildFly が 1 つに定まりません。mvn clean の後でもう一度実行してください。"
}

configure() {
  local stamp="$home/zerocarbon.stamp" now
  now="$(cat "$scripts"/* | cksum)"
  if [[ "$(cat "$stamp" 2> /dev/null)" != "$now" ]]; then
    say "サーバーを設定しています…"
    "$scripts/configure.sh" "$home" "$configuration" server.cli h2.cli security.cli demonstration.cli
    echo "$now" > "$stamp"
  fi
  rm -f "$home"/standalone/deployments/zerocarbon.ear*
  cp "$project/ear/target/zerocarbon.ear" "$home/standalone/deployments/"
}

# The launcher's banner and boot lines are noise here; everything is in the log.
warnings_only() {
  awk '/^=====/ { banner = !banner; next }
    banner || /^$/ || /^JAVA_OPTS already/ || /^\*\*\* JBossAS process/ || / INFO / { next }
    { print; fflush() }'
}

start() {
  say "起動しています…"
  # Job control gives the server a process group of its own: Ctrl-C reaches this script alone, which stops it gracefully.
  set -m
  LAUNCH_JBOSS_IN_BACKGROUND=1 \
    JAVA_OPTS="-Xms128m -Xmx1g -XX:MaxMetaspaceSize=512m -Djava.net.preferIPv4Stack=true -Djava.awt.headless=true -Djboss.modules.system.pkgs=org.jboss.byteman -Duser.timezone=Asia/Tokyo -Dfile.encoding=UTF-8" \
    "$home/bin/standalone.sh" -c "$configuration" -b 127.0.0.1 \
    -Djboss.http.port="$port" -Djboss.management.http.port="$management_port" \
    -Djboss.server.log.dir="$log" -Dzerocarbon.data.dir="$data" \
    > >(warnings_only) 2>&1 &
  server_pid=$!
  set +m
}

stop() {
  trap '' INT TERM
  if [[ -n "$server_pid" ]]; then
    say "" "停止しています…"
    kill -TERM "$server_pid" 2> /dev/null || true
    wait "$server_pid" || true
    say "停止しました。"
  fi
  exit 0
}

ready() {
  local status
  listening "$management_port" || return 1
  status="$(exec 3<> "/dev/tcp/127.0.0.1/$management_port" \
    && printf 'GET /health/ready HTTP/1.0\r\n\r\n' >&3 && head -n 1 <&3)" 2> /dev/null || return 1
  [[ "$status" == *" 200 "* ]]
}

await_ready() {
  until [[ -e "$home/standalone/deployments/zerocarbon.ear.deployed" ]] && ready; do
    if [[ -e "$home/standalone/deployments/zerocarbon.ear.failed" ]] || ! kill -0 "$server_pid" 2> /dev/null; then
      kill -TERM "$server_pid" 2> /dev/null || true
      wait "$server_pid" 2> /dev/null || true
      fail "起動に失敗しました。記録を確認してください: $log/server.log"
    fi
    sleep 0.5
  done
}

welcome() {
  say "" "起動しました: $url" ""
  if [[ -f "$accounts" ]]; then
    say "試用のログイン（ログインID / パスワード / 氏名 / 所属）"
    awk -F, 'NR > 1 && NF { printf "  %s / %s / %s / %s\n", $1, $2, $5, $6 }' "$accounts"
  fi
  say "" "データ: $data" "記録: $log/server.log" "Ctrl-C で停止します。"
}

umask 077
check_java
check_ports
check_data
build
configure
trap stop INT TERM
start
await_ready
welcome
wait "$server_pid" || true
fail "サーバーが停止しました。記録を確認してください: $log/server.log"
