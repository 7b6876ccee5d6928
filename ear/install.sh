#!/usr/bin/env bash
# 本番環境への導入: 標準の WildFly 39.0.1.Final を設定し、EAR を配備し、最初の管理者を登録します。
# サーバーを停止した状態で、WildFly を動かす利用者として実行してください。
#
#   install.sh [--update] [WildFlyの場所] [h2|postgresql] [JDBC URL] [データベースの利用者]
#
# 省略したものは質問します。--update は更新用で、管理者の登録をしません。
set -euo pipefail

delivery="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
[[ -f "$delivery/zerocarbon.ear" ]] || delivery="$delivery/target/delivery"
configuration=zerocarbon.xml
update=false

say() { printf '%s\n' "$@"; }

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

ask() { # 質問 → 標準出力
  local answer
  read -r -p "$1: " answer || fail "入力が途中で終わりました。"
  printf '%s' "$answer"
}

ask_secret() {
  local answer
  read -r -s -p "$1: " answer || fail "入力が途中で終わりました。"
  printf '\n' >&2
  printf '%s' "$answer"
}

property() { printf '%s=%s\n' "$1" "${2//\\/\\\\}"; }

check_files() {
  local file
  for file in zerocarbon.ear domain.jar postgresql.jar server/configure.sh; do
    [[ -f "$delivery/$file" ]] || fail "導入用のファイルがありません: $file（先に mvn -DskipTests package を実行してください）"
  done
  java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
  command -v "$java" > /dev/null || fail "Java が見つかりません。Java 17 をインストールしてください。"
}

read_target() {
  home="${1:-$(ask "WildFly の場所")}"
  [[ -x "$home/bin/standalone.sh" ]] || fail "WildFly が見つかりません: $home"
  [[ -w "$home/standalone/configuration" ]] || fail "書き込みできません: $home/standalone/configuration"
  database="${2:-$(ask "データベース（h2 または postgresql）")}"
  [[ "$database" == h2 || "$database" == postgresql ]] || fail "データベースは h2 か postgresql を指定してください: $database"
  if [[ "$database" == postgresql ]]; then
    database_url="${3:-$(ask "JDBC URL（例 jdbc:postgresql://db.example.lg.jp/zerocarbon）")}"
    [[ "$database_url" == jdbc:postgresql:* ]] || fail "JDBC URL は jdbc:postgresql: で始まります: $database_url"
    database_user="${4:-$(ask "データベースの利用者")}"
    database_password="$(ask_secret "データベースのパスワード（表示されません）")"
    [[ -n "$database_password" ]] || fail "データベースのパスワードが空です。"
    [[ "$database_password" != *[![:ascii:]]* && "$database_password" != *'${'* ]] \
      || fail "データベースのパスワードに使えるのは半角の英数字と記号です（\${ という並びは使えません）。"
  fi
}

read_administrator() {
  login="$(ask "最初の管理者のログインID（半角英小文字・数字・._- で 3 文字から 40 文字）")"
  [[ "$login" =~ ^[a-z0-9][a-z0-9._-]{2,39}$ ]] || fail "ログインIDに使えない文字があるか、長さが合いません。"
  display_name="$(ask "最初の管理者の氏名")"
  [[ -n "$display_name" ]] || fail "氏名が空です。"
  local password again
  password="$(ask_secret "パスワード（12 文字以上。表示されません）")"
  ((${#password} >= 12 && ${#password} <= 128)) || fail "パスワードは 12 文字以上 128 文字以下にしてください。"
  again="$(ask_secret "パスワード（確認のためもう一度）")"
  [[ "$password" == "$again" ]] || fail "パスワードが一致しません。"
  hashed="$(printf '%s\n' "$password" | "$java" -cp "$delivery/domain.jar" jp.tokyo23.zerocarbon.shared.access.PasswordTool)"
}

configure() {
  say "サーバーを設定しています…"
  ZEROCARBON_POSTGRESQL_DRIVER="$delivery/postgresql.jar" \
    bash "$delivery/server/configure.sh" "$home" "$configuration" server.cli "$database.cli" security.cli hardening.cli
  [[ "$database" == h2 ]] || store_credentials
}

# What a CLI script wants inside double quotes.
quoted() {
  local value="${1//\\/\\\\}"
  printf '%s' "${value//\"/\\\"}"
}

store_credentials() {
  local script text
  rm -f "$home/standalone/configuration/zerocarbon-credentials.p12"
  text="$(< "$delivery/server/credential-store.cli")"
  text="${text//@STORE_PASSWORD@/"$(head -c 32 /dev/urandom | base64 | tr -d '/+=\n')"}"
  text="${text//@DATABASE_PASSWORD@/"$(quoted "$database_password")"}"
  text="${text//@DATABASE_URL@/"$(quoted "$database_url")"}"
  text="${text//@DATABASE_USER@/"$(quoted "$database_user")"}"
  script="$(mktemp)"
  # shellcheck disable=SC2064
  trap "rm -f '$script'" EXIT
  printf '%s\n' "embed-server --server-config=$configuration --std-out=discard" "$text" stop-embedded-server > "$script"
  "$home/bin/jboss-cli.sh" --file="$script" > /dev/null || fail "データベースのパスワードを保管できませんでした。"
}

write_administrator() {
  local hash salt iterations
  read -r hash salt iterations <<< "$hashed"
  {
    property login "$login"
    property displayName "$display_name"
    property hash "$hash"
    property salt "$salt"
    property iterations "$iterations"
  } > "$home/standalone/configuration/first-administrator.properties"
}

deploy() {
  local deployments="$home/standalone/deployments"
  rm -f "$deployments"/zerocarbon.ear*
  cp "$delivery/zerocarbon.ear" "$deployments/"
}

umask 077
if [[ "${1:-}" == --update ]]; then
  update=true
  shift
fi
check_files
read_target "$@"
$update || read_administrator
configure
$update || write_administrator
deploy
say "導入が終わりました。次のコマンドで起動してください（詳しくは OPERATIONS.md）。" \
  "  $home/bin/standalone.sh -c $configuration"
[[ "$database" == postgresql ]] || say "H2 は評価用です。本番の記録には PostgreSQL をお使いください。"
