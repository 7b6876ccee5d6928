#!/usr/bin/env bash
# 標準の WildFly に、このフォルダーの CLI スクリプトを順に適用し、独立した設定ファイルを作ります。
# standalone.xml は書き換えません。同じ設定名で再実行すると作り直します。
#
#   configure.sh <WildFlyの場所> <設定ファイル名> <スクリプト>...
#
# postgresql.cli を含めるときは、環境変数 ZEROCARBON_POSTGRESQL_DRIVER に JDBC ドライバーの JAR を指定します。
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
home="$1"
config="$2"
shift 2

if [[ ! -x "$home/bin/jboss-cli.sh" ]]; then
  echo "WildFly が見つかりません: $home" >&2
  exit 1
fi

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

add_driver_module() {
  local module="$home/modules/org/postgresql/main"
  mkdir -p "$module"
  cp "${ZEROCARBON_POSTGRESQL_DRIVER:?JDBC ドライバーの JAR を指定してください}" "$module/postgresql.jar"
  cat > "$module/module.xml" <<'XML'
<module xmlns="urn:jboss:module:1.9" name="org.postgresql">
  <resources><resource-root path="postgresql.jar"/></resources>
  <dependencies>
    <module name="java.logging"/>
    <module name="java.management"/>
    <module name="java.naming"/>
    <module name="java.security.jgss"/>
    <module name="java.sql"/>
    <module name="java.xml"/>
    <module name="jakarta.transaction.api"/>
  </dependencies>
</module>
XML
}

cp "$home/standalone/configuration/standalone.xml" "$home/standalone/configuration/$config"
{
  echo "embed-server --server-config=$config --std-out=discard"
  for script in "$@"; do
    [[ "$script" == postgresql.cli ]] && add_driver_module
    cat "$here/$script"
  done
  echo "stop-embedded-server"
} > "$work/all.cli"

if ! "$home/bin/jboss-cli.sh" --file="$work/all.cli" > "$work/output" 2>&1; then
  cat "$work/output" >&2
  echo "サーバーの設定に失敗しました: $config" >&2
  rm -f "$home/standalone/configuration/$config"
  exit 1
fi
